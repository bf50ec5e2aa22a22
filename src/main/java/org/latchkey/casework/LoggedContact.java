package org.latchkey.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the contact log: who reached whom, over which contact on file, when, and what came of it (P61).
 *
 * @param standingInFor the account manager in whose place it was done, or null
 * @param reached who answers there
 */
public record LoggedContact(
        String by, @Nullable String standingInFor, String reached, ContactAttempt attempt, Instant at) {}
