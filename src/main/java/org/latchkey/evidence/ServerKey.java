package org.latchkey.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Seals what must wait in the database unread, so that whoever reads the database alone reads nothing. */
@Component
class ServerKey {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey forSeals;
    private final SecretKey forHashes;
    private final SecureRandom random = new SecureRandom();

    /** @param key 256 bits in base64, from which one key for each purpose is derived */
    ServerKey(@Value("${latchkey.secret-key}") String key) {
        var bytes = Base64.getDecoder().decode(key);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("latchkey.secret-key must be 256 bits in base64");
        }
        var master = new SecretKeySpec(bytes, "HmacSHA256");
        this.forSeals = new SecretKeySpec(mac(master, "evidence seals"), "AES");
        this.forHashes = new SecretKeySpec(mac(master, "evidence codes"), "HmacSHA256");
    }

    /** Seals a text; it opens for the same owner only. */
    String seal(String owner, String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var encoder = Base64.getEncoder();
        return encoder.encodeToString(nonce)
                + "."
                + encoder.encodeToString(crypt(Cipher.ENCRYPT_MODE, nonce, owner, text.getBytes(UTF_8)));
    }

    /** @throws IllegalStateException when it was not sealed with this key for this owner */
    String open(String owner, String sealed) {
        var parts = sealed.split("\\.", 2);
        var decoder = Base64.getDecoder();
        return new String(crypt(Cipher.DECRYPT_MODE, decoder.decode(parts[0]), owner, decoder.decode(parts[1])), UTF_8);
    }

    /** A hash that nobody can compute without the key, however few the texts to try. */
    String hash(String text) {
        return HexFormat.of().formatHex(mac(forHashes, text));
    }

    private byte[] crypt(int mode, byte[] nonce, String owner, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, forSeals, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This was not sealed here, or the secret key has changed", e);
        }
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
