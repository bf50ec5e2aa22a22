package org.latchkey.mail;

/** What a letter tells; its words stand in the message bundle under {@code letter.<kind>}. */
public enum LetterKind {
    RECEIPT,
    FILED,
    JOINED,
    DECLINED,
    ASK_LOCAL_ADMIN;

    /** Whether the letter is of no use any more once its request has ended. */
    boolean needsAnOpenRequest() {
        return this == ASK_LOCAL_ADMIN;
    }
}
