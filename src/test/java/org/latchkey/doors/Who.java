package org.latchkey.doors;

/** Whose business something is, as pages ask for it. */
enum Who {
    ANYBODY,
    SIGNED_IN,
    DESK,
    APPROVERS,
    LOCAL_ADMINS,
    STAFF,
    KEEPERS,
    SYSADMINS
}
