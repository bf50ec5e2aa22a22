package org.latchkey.access;

/** What a letter told, so that its reader may say: this wasn't me (P17). Each is a purpose of its own (I10). */
public enum ObjectionTo {
    FILING(false),
    VALIDATING(false),
    DECLINING(false),
    ENABLING(true),
    /** That another admin was enabled, told to an admin of the same account. */
    ADMIN_ENABLED(false),
    NEW_PASSWORD(true),
    /** That another address is or will be the one on file (P38). */
    ADDRESS(true),
    /** That a second factor of staff was added, removed or reset, or a recovery code used in its place (P37). */
    SECOND_FACTOR(true);

    private final boolean locks;

    ObjectionTo(boolean locks) {
        this.locks = locks;
    }

    /** Whether the user is locked beside: somebody else may be in already. */
    public boolean locks() {
        return locks;
    }
}
