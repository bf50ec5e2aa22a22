package org.latchkey.directory;

/** What a user may do in its account; STAFF exists in the operator's own account only. */
public enum UserType {
    ADMIN,
    NON_ADMIN,
    STAFF
}
