package org.latchkey.access;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.latchkey.directory.User;
import org.latchkey.kernel.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The second factors of staff, and the comparison of what is typed or signed with them (P37). */
@Component
class SecondFactors {

    /** A second factor was right, after so many failed tries. */
    record Proven(ProvenBy by, int failures) {}

    private final CodeApps apps;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;
    private final Credentials credentials;
    private final TryLimit limit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SecondFactors(
            CodeApps apps,
            Passkeys passkeys,
            RecoveryCodes recovery,
            Credentials credentials,
            TryLimit limit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.apps = apps;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.credentials = credentials;
        this.limit = limit;
        this.events = events;
        this.transaction = transaction;
    }

    List<Factor> of(UserId user) {
        return Stream.concat(apps.of(user).stream(), passkeys.of(user).stream())
                .sorted(Comparator.comparing(Factor::addedAt))
                .toList();
    }

    boolean has(UserId user) {
        return !of(user).isEmpty();
    }

    boolean hasPasskey(UserId user) {
        return !passkeys.of(user).isEmpty();
    }

    void rename(UserId user, Factor factor, FactorName name) {
        switch (factor.kind()) {
            case APP -> apps.rename(user, factor.id(), name);
            case PASSKEY -> passkeys.rename(user, factor.id(), name);
        }
    }

    void remove(UserId user, Factor factor) {
        switch (factor.kind()) {
            case APP -> apps.remove(user, factor.id());
            case PASSKEY -> passkeys.remove(user, factor.id());
        }
    }

    /** Takes every factor and every recovery code away. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(UserId user) {
        apps.removeAll(user);
        passkeys.removeAll(user);
        recovery.forget(user);
    }

    /** Compares, and counts before it does: every wrong code is a failed sign-in, and too many in a row lock. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    Optional<Proven> check(User user, TypedCode code) {
        return count(user, () -> code.isOfAnApp() ? ofAnApp(user, code) : recovered(user, code));
    }

    /** Checks what a passkey signed, and counts as with codes. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    Optional<Proven> check(User user, PasskeyQuestion question, PasskeyAnswer answer) {
        return count(
                user,
                () -> passkeys.use(user.id(), question, answer) ? Optional.of(ProvenBy.PASSKEY) : Optional.empty());
    }

    private Optional<Proven> count(User user, Supplier<Optional<ProvenBy>> comparison) {
        var counted = credentials.countTry(user.id()).isPresent();
        var proven = (counted ? use(user, comparison) : Optional.<ProvenBy>empty())
                .flatMap(by -> credentials.clearTries(user.id()).map(failures -> new Proven(by, failures)));
        if (proven.isEmpty()) {
            limit.lockIfUsedUp(user.id());
        }
        return proven;
    }

    private Optional<ProvenBy> use(User user, Supplier<Optional<ProvenBy>> comparison) {
        return Objects.requireNonNull(transaction.execute(using -> {
            var by = comparison.get();
            if (by.isEmpty()) {
                events.publishEvent(new SecondFactorRefused(user));
            }
            return by;
        }));
    }

    private Optional<ProvenBy> ofAnApp(User user, TypedCode code) {
        return apps.use(user.id(), code) ? Optional.of(ProvenBy.CODE) : Optional.empty();
    }

    private Optional<ProvenBy> recovered(User user, TypedCode code) {
        if (!recovery.use(user.id(), code)) {
            return Optional.empty();
        }
        events.publishEvent(new RecoveryCodeUsed(user, recovery.left(user.id())));
        return Optional.of(ProvenBy.RECOVERY_CODE);
    }

    /** Clears the counter for somebody who proved themselves without a code; empty when they were locked meanwhile. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    Optional<Proven> without(User user, ProvenBy by) {
        return credentials
                .countTry(user.id())
                .flatMap(counted -> credentials.clearTries(user.id()))
                .map(failures -> new Proven(by, failures));
    }
}
