package org.latchkey.access;

import java.util.Optional;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares a password, over whatever door, and locks the user when too many in a row are wrong (P30). */
@Component
class PasswordCheck {

    /** Stands for a user who does not exist, so that the same statements run. */
    static final UserId NOBODY = new UserId(-1);

    private final Credentials credentials;
    private final PasswordHashes hashes;
    private final Locks locks;

    PasswordCheck(Credentials credentials, PasswordHashes hashes, Locks locks) {
        this.credentials = credentials;
        this.hashes = hashes;
        this.locks = locks;
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    boolean isRight(UserId user, String password) {
        return compare(user, password).isPresent();
    }

    /**
     * Compares when it is this one's turn; who finds the queue too long has not been counted.
     *
     * @return the tries that failed before this right one; empty when it was wrong
     * @throws SignInBusy when the queue is too long
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    Optional<Integer> compare(UserId user, String password) {
        return hashes.inTurn(() -> {
            var hash = credentials.countTry(user);
            var failures = hashes.matches(password, hash) ? credentials.clearTries(user) : Optional.<Integer>empty();
            if (failures.isEmpty()) {
                lockIfUsedUp(user);
            }
            return failures;
        });
    }

    private void lockIfUsedUp(UserId user) {
        credentials
                .usedUpTries(user)
                .ifPresent(tries ->
                        locks.lock(user, LockCause.FAILED_SIGN_INS, new Reason(tries + " failed sign-ins in a row")));
    }
}
