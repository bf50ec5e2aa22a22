package org.latchkey.access;

import java.util.Set;

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
}
