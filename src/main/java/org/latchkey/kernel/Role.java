package org.latchkey.kernel;

/** What a member of the operator's staff may be asked to do. */
public enum Role {
    SUPPORT,
    ACCOUNT_MANAGER,
    SYSADMIN
}
