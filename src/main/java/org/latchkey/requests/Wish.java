package org.latchkey.requests;

/** What the requester says they can do; it chooses among the routes the facts leave open, never more (P2–P5). */
public enum Wish {
    INVOICE_OR_CARD,
    ANOTHER_ADMINISTRATOR,
    ACCOUNT_MANAGER,
    NOT_SURE
}
