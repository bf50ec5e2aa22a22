package org.latchkey.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.latchkey.directory.User;
import org.latchkey.kernel.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The second factors of staff, and the comparison of what is typed with them (P37). */
@Component
class SecondFactors {

    /** A second factor was right, after so many failed tries. */
    record Proven(ProvenBy by, int failures) {}

    private final CodeApps apps;
    private final RecoveryCodes recovery;
    private final Credentials credentials;
    private final TryLimit limit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SecondFactors(
            CodeApps apps,
            RecoveryCodes recovery,
            Credentials credentials,
            TryLimit limit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.apps = apps;
        this.recovery = recovery;
        this.credentials = credentials;
        this.limit = limit;
        this.events = events;
        this.transaction = transaction;
    }

    List<Factor> of(UserId user) {
        return apps.of(user);
    }

    boolean has(UserId user) {
        return !of(user).isEmpty();
    }

    /** Takes every factor and every recovery code away. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(UserId user) {
        apps.removeAll(user);
        recovery.forget(user);
    }

    /** Compares, and counts before it does: every wrong code is a failed sign-in, and too many in a row lock. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    Optional<Proven> check(User user, TypedCode code) {
        var counted = credentials.countTry(user.id()).isPresent();
        var proven = (counted ? use(user, code) : Optional.<ProvenBy>empty())
                .flatMap(by -> credentials.clearTries(user.id()).map(failures -> new Proven(by, failures)));
        if (proven.isEmpty()) {
            limit.lockIfUsedUp(user.id());
        }
        return proven;
    }

    private Optional<ProvenBy> use(User user, TypedCode code) {
        return Objects.requireNonNull(transaction.execute(using -> {
            var by = code.isOfAnApp() ? ofAnApp(user, code) : recovered(user, code);
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
