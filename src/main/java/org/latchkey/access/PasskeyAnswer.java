package org.latchkey.access;

/** What a browser sent as the answer of a passkey; whether it is one is found out when it is checked. */
public final class PasskeyAnswer {

    private static final int LONGEST = 20_000;

    private final String json;

    public PasskeyAnswer(String sent) {
        this.json = sent.length() > LONGEST ? "" : sent;
    }

    String json() {
        return json;
    }

    /** Nothing that could be used again. */
    @Override
    public String toString() {
        return "***";
    }
}
