package org.latchkey.access;

import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialDescriptor;
import com.webauthn4j.data.PublicKeyCredentialType;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is kept of a passkey.
 *
 * @param credentialId in URL-safe base64, as browsers tell it
 * @param credential its id and public key in the form of Web Authentication, in URL-safe base64
 * @param signatures how often the device says it has signed; many never count
 */
record KeptPasskey(
        String credentialId, String credential, long signatures, boolean backupEligible, Set<String> transports) {

    KeptPasskey {
        transports = Set.copyOf(transports);
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    byte[] id() {
        return bytes(credentialId);
    }

    byte[] key() {
        return bytes(credential);
    }

    /** How a browser reaches the device. */
    Set<AuthenticatorTransport> ways() {
        return transports.stream().map(AuthenticatorTransport::create).collect(Collectors.toSet());
    }

    /** What a browser finds it by. */
    PublicKeyCredentialDescriptor described() {
        return new PublicKeyCredentialDescriptor(PublicKeyCredentialType.PUBLIC_KEY, id(), ways());
    }
}
