package org.latchkey.directory;

/** How large a customer is; it decides who may approve for its admins (P2–P5). */
public enum AccountSize {
    SMALL,
    MEDIUM,
    LARGE
}
