package org.latchkey.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** The codes of apps: a new one every half minute; the one before and the one after count as well (RFC 6238). */
@Component
class TimeCodes {

    private static final Duration STEP = Duration.ofSeconds(30);

    private final HmacOneTimePasswordGenerator codes = new HmacOneTimePasswordGenerator();
    private final Clock clock;

    TimeCodes(Clock clock) {
        this.clock = clock;
    }

    /** The step of which this is the code, the earliest first; empty when it is none of those that count now. */
    OptionalLong stepOf(String code, AppSecret secret) {
        var now = clock.instant().getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> isEqual(code, codeOf(step, secret)))
                .findFirst();
    }

    private String codeOf(long step, AppSecret secret) {
        try {
            return codes.generateOneTimePasswordString(secret.key(), step);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Every secret is a key", e);
        }
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }
}
