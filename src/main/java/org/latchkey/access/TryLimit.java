package org.latchkey.access;

import org.latchkey.kernel.Reason;
import org.latchkey.kernel.UserId;
import org.springframework.stereotype.Component;

/** Locks a user whose tries are used up, whatever was tried: passwords and codes share one counter (P30, P37). */
@Component
class TryLimit {

    private final Credentials credentials;
    private final Locks locks;

    TryLimit(Credentials credentials, Locks locks) {
        this.credentials = credentials;
        this.locks = locks;
    }

    void lockIfUsedUp(UserId user) {
        credentials
                .usedUpTries(user)
                .ifPresent(tries ->
                        locks.lock(user, LockCause.FAILED_SIGN_INS, new Reason(tries + " failed sign-ins in a row")));
    }
}
