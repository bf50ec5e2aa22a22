package org.latchkey.mail;

/** What a letter tells; its words stand in the message bundle under {@code letter.<kind>}. */
public enum LetterKind {
    RECEIPT,
    FILED,
    JOINED,
    ALREADY_ENABLED,
    USER_NAMES,
    CODE,
    VALIDATED,
    ENABLED,
    ADMIN_ENABLED,
    DECLINED,
    ASK_LOCAL_ADMIN,
    LOCKED,
    PASSWORD_CHANGED;

    /** Whether the letter is of no use any more once its request has ended. */
    boolean needsAnOpenRequest() {
        return this == CODE || this == ASK_LOCAL_ADMIN;
    }
}
