package org.latchkey.upkeep;

import org.latchkey.directory.ChangeGuard.Change;

/** What locks and requests say about whether a user's record may change (P39). */
enum Condition {
    /** Enabled, and nothing is open. */
    SETTLED,
    /** Has never been let in yet: the only lock is NEW. */
    NEW,
    /** Locked, or a request is open. */
    TROUBLED,
    /** Locked for safety, or a request is frozen (P17). */
    HELD,
    /** Has left. */
    LEFT;

    /** As what another address counts. */
    Change addressChange() {
        return this == SETTLED || this == NEW ? Change.ADDRESS : Change.LOST_ADDRESS;
    }
}
