package org.latchkey.access;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** In what capacity somebody approves, and which locks that capacity may lift (P14). */
public enum Authority {
    SUPPORT(EnumSet.of(LockCause.FAILED_SIGN_INS), Duration.ofMinutes(15)),
    LOCAL_ADMIN(
            EnumSet.of(LockCause.FAILED_SIGN_INS, LockCause.NEW, LockCause.DISABLED_BY_ADMIN), Duration.ofHours(24)),
    ACCOUNT_MANAGER(EnumSet.of(LockCause.FAILED_SIGN_INS), Duration.ofHours(24)),
    SYSADMIN(EnumSet.complementOf(EnumSet.of(LockCause.LEFT)), Duration.ofHours(24)),
    HOST(EnumSet.complementOf(EnumSet.of(LockCause.LEFT)), Duration.ofMinutes(15));

    private final Set<LockCause> liftable;
    private final Duration validationLasts;

    Authority(Set<LockCause> liftable, Duration validationLasts) {
        this.liftable = liftable;
        this.validationLasts = validationLasts;
    }

    /** Whether this authority may lift a lock of that cause. */
    public boolean mayLift(LockCause cause) {
        return liftable.contains(cause);
    }

    /** How long a validation made for this authority may be approved (P12). */
    Duration validationLasts() {
        return validationLasts;
    }
}
