package org.latchkey.access;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AttestationConveyancePreference;
import com.webauthn4j.data.AuthenticatorSelectionCriteria;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.PublicKeyCredentialRpEntity;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.PublicKeyCredentialUserEntity;
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.latchkey.directory.User;
import org.latchkey.kernel.UserId;
import org.latchkey.settings.DeskSettings;
import org.springframework.stereotype.Component;

/** Puts questions to passkeys, for the one address people reach the desk at (P37). */
@Component
class RelyingParty {

    private static final int CHALLENGE_BYTES = 32;

    /** What a new passkey may sign with. */
    static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            algorithm(COSEAlgorithmIdentifier.ES256),
            algorithm(COSEAlgorithmIdentifier.EdDSA),
            algorithm(COSEAlgorithmIdentifier.RS256));

    private final ObjectConverter json = new ObjectConverter();
    private final SecureRandom random = new SecureRandom();
    private final Origin origin;
    private final String id;
    private final String name;
    private final Clock clock;

    RelyingParty(DeskSettings desk, Clock clock) {
        this.origin = originOf(desk.baseUrl());
        this.id = Objects.requireNonNull(origin.getHost());
        this.name = desk.name();
        this.clock = clock;
    }

    private static PublicKeyCredentialParameters algorithm(COSEAlgorithmIdentifier identifier) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, identifier);
    }

    private static Origin originOf(URI address) {
        return new Origin(address.getScheme() + "://" + address.getRawAuthority());
    }

    /** Asks for a new passkey, on a device that holds none of these. */
    PasskeyQuestion askNew(User user, List<KeptPasskey> known) {
        var challenge = challenge();
        var options = new PublicKeyCredentialCreationOptions(
                new PublicKeyCredentialRpEntity(id, name),
                new PublicKeyCredentialUserEntity(handle(user.id()), user.name().value(), user.displayName()),
                challenge,
                ALGORITHMS,
                PasskeyQuestion.TIME.toMillis(),
                known.stream().map(KeptPasskey::described).toList(),
                new AuthenticatorSelectionCriteria(
                        null, ResidentKeyRequirement.PREFERRED, UserVerificationRequirement.PREFERRED),
                AttestationConveyancePreference.NONE,
                null);
        return question(user, challenge, options);
    }

    /** Asks for a signature of one of these. */
    PasskeyQuestion ask(User user, List<KeptPasskey> known) {
        var challenge = challenge();
        var options = new PublicKeyCredentialRequestOptions(
                challenge,
                PasskeyQuestion.TIME.toMillis(),
                id,
                known.stream().map(KeptPasskey::described).toList(),
                UserVerificationRequirement.PREFERRED,
                null);
        return question(user, challenge, options);
    }

    private PasskeyQuestion question(User user, Challenge challenge, Object options) {
        return new PasskeyQuestion(
                user.id(), challenge, json.getJsonMapper().writeValueAsString(options), clock.instant());
    }

    private Challenge challenge() {
        var bytes = new byte[CHALLENGE_BYTES];
        random.nextBytes(bytes);
        return new DefaultChallenge(bytes);
    }

    /** What a device tells its owner's passkeys apart by; it names nobody. */
    private static byte[] handle(UserId user) {
        return ByteBuffer.allocate(Long.BYTES).putLong(user.value()).array();
    }

    /** Who asked, as a device has to have heard it. */
    ServerProperty server(Challenge challenge) {
        return new ServerProperty(origin, id, challenge);
    }
}
