package org.latchkey.production;

import java.util.Base64;
import java.util.Optional;

/** The secret key is given by the operator, who keeps it elsewhere: beside the data it would be lost or stolen with them. */
final class SecretKeyRule {

    private static final int BYTES = 32;
    private static final String KEY_OF_THE_TESTS = "dGhlIHNhbWUga2V5IGluIGV2ZXJ5IHRlc3QsIG9rPyE=";
    private static final String REMEDY =
            "; set LATCHKEY_SECRET_KEY to what \"openssl rand -base64 32\" prints, and keep it safe.";

    private SecretKeyRule() {}

    static Optional<String> finding(String key) {
        if (key.isBlank()) {
            return Optional.of("There is no secret key" + REMEDY);
        }
        if (key.equals(KEY_OF_THE_TESTS)) {
            return Optional.of("The secret key is that of the tests, which everybody knows" + REMEDY);
        }
        return bytes(key) == BYTES
                ? Optional.empty()
                : Optional.of("The secret key is not 256 bits in base64" + REMEDY);
    }

    private static int bytes(String key) {
        try {
            return Base64.getDecoder().decode(key).length;
        } catch (IllegalArgumentException notBase64) {
            return 0;
        }
    }
}
