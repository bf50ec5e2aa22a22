package org.latchkey.access;

/** On what ground a request was validated. */
public enum ValidationKind {
    INVOICE,
    CARD,
    VOUCHED,
    CONTACTED,
    HOST
}
