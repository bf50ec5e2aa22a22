package org.latchkey.access;

/** Whether another person than the locked user could decide as local admin (P1, P3, P7). */
public enum Administrators {
    /** Another admin of the account is enabled. */
    ANOTHER_ENABLED,
    /** The account has other admins, and none of them is enabled. */
    NONE_ENABLED,
    /** The account has no other admin. */
    NONE
}
