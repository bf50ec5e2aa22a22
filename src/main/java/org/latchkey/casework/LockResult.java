package org.latchkey.casework;

/** What came of locking a user. */
public enum LockResult {
    /** The user is locked from now on, and signed out everywhere. */
    LOCKED,
    /** There was such a lock already, or the user has left: nothing was changed. */
    LOCKED_ALREADY
}
