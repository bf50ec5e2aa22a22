package org.latchkey.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.latchkey.access.SecondFactors.Proven;
import org.latchkey.directory.User;
import org.latchkey.kernel.UserId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second step of staff who sign in (P37): nobody is signed in before it, so that a password alone opens no page, no
 * call and no act.
 */
@Service
public class SecondStep {

    private static final Duration TIME = Duration.ofMinutes(10);

    private final SecondFactors factors;
    private final CodeApps apps;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;
    private final Credentials credentials;
    private final SignIns signIns;
    private final CurrentSignIn current;
    private final AppLabels labels;
    private final ObjectProvider<SecondFactorSkip> skip;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SecondStep(
            SecondFactors factors,
            CodeApps apps,
            Passkeys passkeys,
            RecoveryCodes recovery,
            Credentials credentials,
            SignIns signIns,
            CurrentSignIn current,
            AppLabels labels,
            ObjectProvider<SecondFactorSkip> skip,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.factors = factors;
        this.apps = apps;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.credentials = credentials;
        this.signIns = signIns;
        this.current = current;
        this.labels = labels;
        this.skip = skip;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What somebody who has just typed their password has to do next. */
    SignInAnswer after(User user) {
        var proven = new PasswordProven(user, clock.instant());
        return factors.has(user.id()) ? new SignInAnswer.FactorDue(proven) : new SignInAnswer.SetUpDue(proven);
    }

    /** Signs in whoever types a right code after the right password. */
    public SignInAnswer prove(PasswordProven password, TypedCode code) {
        return prove(password, () -> factors.check(password.user(), code));
    }

    /** Whether a passkey can take the place of a code. */
    public boolean hasPasskey(PasswordProven password) {
        return factors.hasPasskey(password.user().id());
    }

    /** Asks for a signature of a passkey of whoever typed the right password. */
    public PasskeyQuestion askPasskey(PasswordProven password) {
        return passkeys.ask(password.user());
    }

    /** Signs in whoever holds the right passkey, after the right password. */
    public SignInAnswer prove(PasswordProven password, PasskeyQuestion question, PasskeyAnswer answer) {
        return prove(password, () -> factors.check(password.user(), question, answer));
    }

    private SignInAnswer prove(PasswordProven password, Supplier<Optional<Proven>> check) {
        if (isOver(password)) {
            return new SignInAnswer.Refused();
        }
        var person = check.get().map(proven -> begin(password.user(), proven));
        return person.<SignInAnswer>map(SignInAnswer.In::new)
                .orElseGet(() -> isOver(password) ? new SignInAnswer.Refused() : new SignInAnswer.FactorDue(password));
    }

    /** A secret for an app that is to be set up; it is worth nothing until a code of it was typed. */
    public AppSecret newApp() {
        return AppSecret.random();
    }

    /** What an app reads from a picture to take a secret over. */
    public String address(PasswordProven password, AppSecret secret) {
        return labels.address(secret, password.user());
    }

    /** Sets up the first second factor of somebody who has none, and signs them in. */
    public SetUpAnswer setUp(PasswordProven password, AppSecret secret, FactorName name, TypedCode code) {
        return setUp(password, ProvenBy.CODE, name, user -> apps.add(user, secret, name, code));
    }

    /** Asks a device for a passkey that is to be the first second factor. */
    public PasskeyQuestion newPasskey(PasswordProven password) {
        return passkeys.askNew(password.user());
    }

    /** Sets up a passkey as the first second factor of somebody who has none, and signs them in. */
    public SetUpAnswer setUp(PasswordProven password, PasskeyQuestion question, FactorName name, PasskeyAnswer answer) {
        return setUp(password, ProvenBy.PASSKEY, name, user -> passkeys.add(user, name, question, answer));
    }

    private SetUpAnswer setUp(PasswordProven password, ProvenBy by, FactorName name, Predicate<UserId> adding) {
        var user = password.user();
        if (isOver(password)) {
            return new SetUpAnswer.Over();
        }
        return Objects.requireNonNull(transaction.execute(inOne -> first(user, name, adding)))
                .map(codes -> signIn(user, by, codes))
                .orElseGet(() -> factors.has(user.id()) ? new SetUpAnswer.Over() : new SetUpAnswer.Wrong());
    }

    private Optional<List<String>> first(User user, FactorName name, Predicate<UserId> adding) {
        credentials.hold(user.id());
        if (factors.has(user.id()) || !adding.test(user.id())) {
            return Optional.empty();
        }
        events.publishEvent(new FactorAdded(user, name));
        return Optional.of(recovery.renew(user.id()));
    }

    private SetUpAnswer signIn(User user, ProvenBy by, List<String> codes) {
        return factors.without(user, by)
                .<SetUpAnswer>map(proven -> new SetUpAnswer.Done(begin(user, proven), codes))
                .orElseGet(SetUpAnswer.Over::new);
    }

    /** Whether the second factor may be left out, as in the demo. */
    public boolean maySkip() {
        return skip.getIfAvailable() != null;
    }

    /**
     * Leaves the second factor out.
     *
     * @throws AccessDeniedException outside the demo
     */
    public SignInAnswer skip(PasswordProven password) {
        requireSkip();
        var user = password.user();
        return Optional.of(password)
                .filter(typed -> !isOver(typed))
                .flatMap(typed -> factors.without(user, ProvenBy.SKIPPED))
                .<SignInAnswer>map(proven -> new SignInAnswer.In(begin(user, proven)))
                .orElseGet(SignInAnswer.Refused::new);
    }

    void requireSkip() {
        if (!maySkip()) {
            throw new AccessDeniedException("Nobody leaves the second factor out");
        }
    }

    /** A password is a first step for a while, until it is changed or its user locked. */
    private boolean isOver(PasswordProven password) {
        return password.at().plus(TIME).isBefore(clock.instant())
                || !credentials.isStillRight(password.user().id(), password.at());
    }

    private SignedIn begin(User user, Proven proven) {
        var address = current.networkAddress().orElse("");
        return SignedIn.of(signIns.begin(user, proven.failures(), address, proven.by()), user);
    }
}
