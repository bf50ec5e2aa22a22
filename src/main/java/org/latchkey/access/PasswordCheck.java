package org.latchkey.access;

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
        var hash = credentials.countTry(user);
        var right = hashes.matches(password, hash) && credentials.clearTries(user);
        if (!right) {
            credentials
                    .usedUpTries(user)
                    .ifPresent(tries -> locks.lock(
                            user, LockCause.FAILED_SIGN_INS, new Reason(tries + " failed sign-ins in a row")));
        }
        return right;
    }
}
