package org.latchkey.testing;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.latchkey.access.AppSecret;
import org.latchkey.directory.User;

/** The phones of the town's staff, each with the app of its owner. */
public final class Phones {

    private static final Map<String, String> APPS = new ConcurrentHashMap<>();

    private Phones() {}

    static boolean has(User user) {
        return APPS.containsKey(user.name().value());
    }

    /** Types a secret into the app of a phone, as somebody does who cannot take the picture. */
    public static void type(User user, AppSecret secret) {
        APPS.put(user.name().value(), secret.text());
    }

    /** What the app shows at that moment. */
    public static String show(User user, Instant at) {
        return show(APPS.get(user.name().value()), at);
    }

    /** What an app shows into which this secret was typed. */
    public static String show(String secret, Instant at) {
        try {
            var key = new SecretKeySpec(new Base32().decode(secret.replace(" ", "")), "HmacSHA1");
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(key, at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
