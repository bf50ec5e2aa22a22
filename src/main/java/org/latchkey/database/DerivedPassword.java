package org.latchkey.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The embedded database's passwords follow from the secret key, so that there is one secret to keep and not three. */
final class DerivedPassword {

    private DerivedPassword() {}

    static String of(String secretKey, String role) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secretKey), mac.getAlgorithm()));
            return HexFormat.of().formatHex(mac.doFinal(("database " + role).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
