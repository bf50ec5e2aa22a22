package org.latchkey.mail;

import java.time.Duration;
import java.util.Optional;

/** How long a letter waits after a failed attempt: five seconds, then twice as long each time, at most 15 minutes. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration GIVE_UP = Duration.ofDays(1);

    private Backoff() {}

    /**
     * The wait after this many attempts, at least one; empty when the waits so far make a day and the letter is
     * blocked.
     */
    static Optional<Duration> after(int attempts) {
        var waited = Duration.ZERO;
        for (int attempt = 1; attempt < attempts; attempt++) {
            waited = waited.plus(waitOf(attempt));
        }
        return waited.compareTo(GIVE_UP) < 0 ? Optional.of(waitOf(attempts)) : Optional.empty();
    }

    private static Duration waitOf(int attempt) {
        var doublings = Math.min(attempt - 1, 8);
        var wait = FIRST.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
