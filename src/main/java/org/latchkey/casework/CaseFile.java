package org.latchkey.casework;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.OpenLock;
import org.latchkey.access.ValidationKind;
import org.latchkey.directory.User;
import org.latchkey.evidence.EvidenceKind;
import org.latchkey.evidence.SealedEvidence;
import org.latchkey.evidence.Tries;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.ConversationEntry;
import org.latchkey.requests.HelpRequest;

/**
 * Everything a member of staff sees of one request.
 *
 * @param user what is on file beside what was claimed; null while nobody was matched
 * @param item the open work item, or the last one that was
 * @param contactOnFile whether the typed contact is the one on file, without showing that (P60)
 * @param validation the validation that an approval would rest on, or null
 * @param twoSysadmins whether sysadmins decide on it by two (P7, P16)
 * @param sealed what the requester has typed into the sealed fields: its kind and time, or null
 * @param codeBeside with which kinds of evidence a caller has to read back a code (P26)
 */
public record CaseFile(
        HelpRequest request,
        @Nullable User user,
        List<OpenLock> locks,
        @Nullable WorkItem item,
        boolean contactOnFile,
        boolean twoSysadmins,
        Tries tries,
        @Nullable SealedEvidence sealed,
        Set<EvidenceKind> codeBeside,
        @Nullable Validated validation,
        List<ConversationEntry> conversation) {

    /** A validation that has not expired: its ground, who made it and until when it can be approved. */
    public record Validated(ValidationKind kind, UserId by, Instant expiresAt) {}
}
