package org.latchkey.access;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AttestationConveyancePreference;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorSelectionCriteria;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialDescriptor;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.PublicKeyCredentialRpEntity;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.PublicKeyCredentialUserEntity;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.latchkey.directory.User;
import org.latchkey.kernel.UserId;
import org.latchkey.settings.DeskSettings;
import org.springframework.stereotype.Component;

/**
 * Puts questions to passkeys and checks what they sign, for the one address people reach the desk at (P37). The password
 * was asked for before, so that a device may, but need not, verify who holds it.
 */
@Component
class RelyingParty {

    private static final int CHALLENGE_BYTES = 32;
    private static final boolean VERIFIED = false;
    private static final boolean PRESENT = true;
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            algorithm(COSEAlgorithmIdentifier.ES256),
            algorithm(COSEAlgorithmIdentifier.EdDSA),
            algorithm(COSEAlgorithmIdentifier.RS256));

    private final WebAuthnManager passkeys = WebAuthnManager.createNonStrictWebAuthnManager();
    private final ObjectConverter json = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(json);
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
                known.stream().map(RelyingParty::described).toList(),
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
                known.stream().map(RelyingParty::described).toList(),
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

    private static PublicKeyCredentialDescriptor described(KeptPasskey passkey) {
        return new PublicKeyCredentialDescriptor(
                PublicKeyCredentialType.PUBLIC_KEY, bytes(passkey.credentialId()), transports(passkey));
    }

    private static Set<AuthenticatorTransport> transports(KeptPasskey passkey) {
        return passkey.transports().stream().map(AuthenticatorTransport::create).collect(Collectors.toSet());
    }

    /** What is to be kept of a new passkey; empty when this is no answer to the question. */
    Optional<KeptPasskey> made(UserId user, PasskeyQuestion question, PasskeyAnswer answer) {
        return question.take(user, clock.instant())
                .flatMap(challenge -> understood(() -> passkeys.verifyRegistrationResponseJSON(
                        answer.json(), new RegistrationParameters(server(challenge), ALGORITHMS, VERIFIED, PRESENT))))
                .map(this::kept);
    }

    private KeptPasskey kept(RegistrationData made) {
        var device = Objects.requireNonNull(made.getAttestationObject()).getAuthenticatorData();
        var credential = Objects.requireNonNull(device.getAttestedCredentialData());
        return new KeptPasskey(
                text(credential.getCredentialId()),
                text(credentials.convert(credential)),
                device.getSignCount(),
                device.isFlagBE(),
                Optional.ofNullable(made.getTransports()).orElse(Set.of()).stream()
                        .map(AuthenticatorTransport::getValue)
                        .collect(Collectors.toSet()));
    }

    /**
     * Which passkey signed, with its count of signatures now; empty when none did.
     *
     * @param known finds a passkey of this user by its credential id
     */
    Optional<KeptPasskey> signed(
            UserId user,
            PasskeyQuestion question,
            PasskeyAnswer answer,
            Function<String, Optional<KeptPasskey>> known) {
        return question.take(user, clock.instant())
                .flatMap(challenge -> understood(() -> passkeys.parseAuthenticationResponseJSON(answer.json()))
                        .flatMap(signed -> Optional.ofNullable(signed.getCredentialId())
                                .map(RelyingParty::text)
                                .flatMap(known)
                                .flatMap(passkey -> understood(() -> verified(signed, challenge, passkey)))));
    }

    private KeptPasskey verified(AuthenticationData signed, Challenge challenge, KeptPasskey passkey) {
        var now = passkeys.verify(
                signed,
                new AuthenticationParameters(
                        server(challenge), record(passkey), List.of(bytes(passkey.credentialId())), VERIFIED, PRESENT));
        return new KeptPasskey(
                passkey.credentialId(),
                passkey.credential(),
                Objects.requireNonNull(now.getAuthenticatorData()).getSignCount(),
                passkey.backupEligible(),
                passkey.transports());
    }

    private CredentialRecord record(KeptPasskey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                passkey.backupEligible(),
                null,
                passkey.signatures(),
                credentials.convert(bytes(passkey.credential())),
                null,
                null,
                null,
                transports(passkey));
    }

    private ServerProperty server(Challenge challenge) {
        return new ServerProperty(origin, id, challenge);
    }

    /** What the library throws at nonsense is of many kinds; all of it is a wrong answer. */
    private static <T> Optional<T> understood(Supplier<T> check) {
        try {
            return Optional.of(check.get());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
