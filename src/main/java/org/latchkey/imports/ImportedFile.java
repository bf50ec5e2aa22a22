package org.latchkey.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.UserId;

/**
 * A file that was brought to be imported.
 *
 * @param kind null when its first line tells none
 * @param digest SHA-256 of its bytes, by which the audit knows it
 * @param takesTwo whether it takes a second sysadmin: it enrols users without a lock, or puts contacts on file (P39)
 * @param linesKnown how many of its lines were on file already
 * @param uploader who brought it, or null when it came on the server itself
 */
public record ImportedFile(
        long id,
        String name,
        @Nullable FileKind kind,
        String digest,
        ImportState state,
        boolean takesTwo,
        int lines,
        int linesDone,
        int linesKnown,
        @Nullable UserId uploader,
        @Nullable String uploaderName,
        Instant uploadedAt,
        @Nullable String deciderName,
        @Nullable Instant decidedAt) {

    /** How many of its lines are new. */
    public int linesNew() {
        return lines - linesKnown;
    }
}
