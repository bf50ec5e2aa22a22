package org.latchkey.access;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.challenge.Challenge;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.latchkey.kernel.UserId;
import org.springframework.stereotype.Component;

/**
 * Checks what passkeys made or signed for a question of the {@link RelyingParty} (P37). The password was asked for
 * before, so that a device may, but need not, verify who holds it.
 */
@Component
class PasskeyCheck {

    private static final boolean VERIFIED = false;
    private static final boolean PRESENT = true;

    private final WebAuthnManager passkeys = WebAuthnManager.createNonStrictWebAuthnManager();
    private final AttestedCredentialDataConverter credentials =
            new AttestedCredentialDataConverter(new ObjectConverter());
    private final RelyingParty party;
    private final Clock clock;

    PasskeyCheck(RelyingParty party, Clock clock) {
        this.party = party;
        this.clock = clock;
    }

    /** What is to be kept of a new passkey; empty when this is no answer to the question. */
    Optional<KeptPasskey> made(UserId user, PasskeyQuestion question, PasskeyAnswer answer) {
        return question.take(user, clock.instant())
                .flatMap(challenge -> understood(() -> passkeys.verifyRegistrationResponseJSON(
                        answer.json(),
                        new RegistrationParameters(
                                party.server(challenge), RelyingParty.ALGORITHMS, VERIFIED, PRESENT))))
                .map(this::kept);
    }

    private KeptPasskey kept(RegistrationData made) {
        var device = Objects.requireNonNull(made.getAttestationObject()).getAuthenticatorData();
        var credential = Objects.requireNonNull(device.getAttestedCredentialData());
        return new KeptPasskey(
                KeptPasskey.text(credential.getCredentialId()),
                KeptPasskey.text(credentials.convert(credential)),
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
                                .map(KeptPasskey::text)
                                .flatMap(known)
                                .flatMap(passkey -> understood(() -> verified(signed, challenge, passkey)))));
    }

    private KeptPasskey verified(AuthenticationData signed, Challenge challenge, KeptPasskey passkey) {
        var now = passkeys.verify(
                signed,
                new AuthenticationParameters(
                        party.server(challenge), record(passkey), List.of(passkey.id()), VERIFIED, PRESENT));
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
                credentials.convert(passkey.key()),
                null,
                null,
                null,
                passkey.ways());
    }

    /** What the library throws at nonsense is of many kinds; all of it is a wrong answer. */
    private static <T> Optional<T> understood(Supplier<T> check) {
        try {
            return Optional.of(check.get());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
