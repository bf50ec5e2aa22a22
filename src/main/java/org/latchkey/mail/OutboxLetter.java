package org.latchkey.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.RequestNumber;

/**
 * A letter as the page for sysadmins lists it.
 *
 * @param recipient where it goes, or null when that is found out at sending
 * @param number the request it is about, or null
 * @param nextAttemptAt when it is tried next; says nothing once it has left
 * @param sentAt when it left, or null
 * @param lastError what the mail server answered last, or null
 */
public record OutboxLetter(
        long id,
        LetterKind kind,
        @Nullable String recipient,
        @Nullable RequestNumber number,
        LetterState state,
        int attempts,
        Instant nextAttemptAt,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String lastError) {

    /** Whether somebody may have it tried again at once. */
    public boolean canBeRetried() {
        return state == LetterState.BLOCKED || state == LetterState.OWED;
    }
}
