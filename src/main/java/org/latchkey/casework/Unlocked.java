package org.latchkey.casework;

/** What came of unlocking a user at the console (P16). */
public enum Unlocked {
    /** The user is enabled. */
    ENABLED,
    /** Approved, but a lock is left that this person may not lift; the request goes on. */
    LOCKS_LEFT,
    /** Nothing was approved, because what it rested on had changed (P13). */
    FACTS_CHANGED,
    /** Somebody else was faster (P19). */
    ALREADY_ENABLED,
    /** Validated; another sysadmin has to approve. */
    SECOND_ASKED,
    /** The person was not reached; that was written down, and nothing else happened. */
    NOT_REACHED
}
