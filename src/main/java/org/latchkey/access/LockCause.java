package org.latchkey.access;

/** Why a user cannot sign in, from the mildest to the strictest: of several, the strictest decides the route (P0). */
public enum LockCause {
    FAILED_SIGN_INS,
    NEW,
    DISABLED_BY_ADMIN,
    SECURITY_HOLD,
    LEFT
}
