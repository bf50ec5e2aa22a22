package org.latchkey.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A bearer secret of 256 random bits for a link (I10). Only its hash is stored; it prints as stars so that no log can
 * hold it.
 */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** A new secret. */
    public static Secret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A secret that somebody presents; it may be anything. */
    public static Secret presented(String value) {
        return new Secret(value);
    }

    /** The text to put into a link, once. */
    public String reveal() {
        return value;
    }

    /** What is stored: SHA-256 in 64 hexadecimal digits. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
