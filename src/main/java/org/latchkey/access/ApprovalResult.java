package org.latchkey.access;

/** What came of an approval. */
public enum ApprovalResult {
    /** The last open lock was lifted: the user is enabled. */
    ENABLED,
    /** Locks are left that this authority may not lift: the request is to be routed again (P12). */
    LOCKS_LEFT,
    /** The facts the route rests on have changed: nothing was approved, the request is to be routed again (P13). */
    FACTS_CHANGED,
    /** The user was enabled in the meantime (P19). */
    ALREADY_ENABLED
}
