package org.latchkey.access;

import com.webauthn4j.data.client.challenge.Challenge;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.latchkey.kernel.UserId;

/**
 * What a passkey is asked to sign, kept on the server; it serves one person, one answer and five minutes (P37). Made by
 * the {@link RelyingParty} alone.
 */
public final class PasskeyQuestion {

    static final Duration TIME = Duration.ofMinutes(5);

    private final UserId user;
    private final Challenge challenge;
    private final String options;
    private final Instant until;
    private final AtomicBoolean open = new AtomicBoolean(true);

    PasskeyQuestion(UserId user, Challenge challenge, String options, Instant asked) {
        this.user = user;
        this.challenge = challenge;
        this.options = options;
        this.until = asked.plus(TIME);
    }

    /** What the browser is given, in the JSON that Web Authentication defines. */
    public String options() {
        return options;
    }

    /** Uses the question up; empty when it was used, is too old, or was put to somebody else. */
    Optional<Challenge> take(UserId answering, Instant now) {
        var first = open.getAndSet(false);
        return first && user.equals(answering) && !now.isAfter(until) ? Optional.of(challenge) : Optional.empty();
    }
}
