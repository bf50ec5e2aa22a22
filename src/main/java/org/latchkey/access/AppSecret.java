package org.latchkey.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.security.Key;
import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** What an app on a phone and Latchkey share to make the same codes (RFC 6238): 160 random bits, shown once. */
public final class AppSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;
    private static final String FOURS = "(?<=\\G.{4})(?=.)";

    private final byte[] value;

    AppSecret(byte[] value) {
        this.value = value.clone();
    }

    static AppSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new AppSecret(bytes);
    }

    byte[] bytes() {
        return value.clone();
    }

    Key key() {
        return new SecretKeySpec(value, "HmacSHA1");
    }

    /** To be typed into an app, in groups of four. */
    public String text() {
        return base32().replaceAll(FOURS, " ");
    }

    /**
     * What an app reads from a picture.
     *
     * @param issuer who runs the desk, as the app shall show it
     * @param holder whose codes they are
     */
    public String address(String issuer, String holder) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(inUrl(issuer), inUrl(holder), base32(), inUrl(issuer));
    }

    private String base32() {
        return new Base32().encodeToString(value).replace("=", "");
    }

    private static String inUrl(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    /** Nothing that a log could keep. */
    @Override
    public String toString() {
        return "***";
    }
}
