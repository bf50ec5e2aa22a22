package org.latchkey.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.latchkey.kernel.UserId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Seals the secrets of apps, each user's with a key of its own, so that a row moved to another user opens nothing. */
@Component
class FactorSeal {

    private static final int NONCE_BYTES = 16;

    private final SecretKey master;

    /** @param key 256 bits in base64, from which the keys are derived */
    FactorSeal(@Value("${latchkey.secret-key}") String key) {
        this.master = new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256");
    }

    String seal(UserId owner, AppSecret secret) {
        return Base64.getEncoder().encodeToString(of(owner).encrypt(secret.bytes()));
    }

    /** @throws IllegalStateException when it was not sealed with this key for this user */
    AppSecret open(UserId owner, String sealed) {
        return new AppSecret(of(owner).decrypt(Base64.getDecoder().decode(sealed)));
    }

    private BytesEncryptor of(UserId owner) {
        var key = new SecretKeySpec(derived("second factor of user " + owner.value()), "AES");
        return new AesBytesEncryptor(key, KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    private byte[] derived(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(master);
            return mac.doFinal(purpose.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
