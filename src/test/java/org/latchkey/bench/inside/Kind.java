package org.latchkey.bench.inside;

/** The ways a life cycle can go, of ten: four by invoice, two by card, three by a local admin, one by the account team. */
public enum Kind {
    INVOICE(4),
    CARD(2),
    LOCAL_ADMIN(3),
    ACCOUNT_CASE(1);

    private static final Kind[] MIX = {
        INVOICE, LOCAL_ADMIN, CARD, INVOICE, ACCOUNT_CASE, INVOICE, LOCAL_ADMIN, CARD, INVOICE, LOCAL_ADMIN
    };

    private final int ofTen;

    Kind(int ofTen) {
        this.ofTen = ofTen;
    }

    /** How many of ten life cycles go this way. */
    public int ofTen() {
        return ofTen;
    }

    /** The way of the n-th life cycle. */
    public static Kind ofNumber(int n) {
        return MIX[n % MIX.length];
    }
}
