package org.latchkey.access;

import java.util.EnumSet;
import java.util.Set;

/** In what capacity somebody approves, and which locks that capacity may lift (P14). */
public enum Authority {
    SUPPORT(EnumSet.of(LockCause.FAILED_SIGN_INS)),
    LOCAL_ADMIN(EnumSet.of(LockCause.FAILED_SIGN_INS, LockCause.NEW, LockCause.DISABLED_BY_ADMIN)),
    ACCOUNT_MANAGER(EnumSet.of(LockCause.FAILED_SIGN_INS)),
    SYSADMIN(EnumSet.complementOf(EnumSet.of(LockCause.LEFT))),
    HOST(EnumSet.complementOf(EnumSet.of(LockCause.LEFT)));

    private final Set<LockCause> liftable;

    Authority(Set<LockCause> liftable) {
        this.liftable = liftable;
    }

    /** Whether this authority may lift a lock of that cause. */
    public boolean mayLift(LockCause cause) {
        return liftable.contains(cause);
    }
}
