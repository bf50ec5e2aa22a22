package org.latchkey.kernel;

/** Why somebody decided what they decided: one or two sentences, always given, kept with the decision. */
public record Reason(String text) {

    /** The most characters a reason has. */
    public static final int MAX_LENGTH = 500;

    /** @throws InvalidValue when it is empty, too long or holds control characters */
    public Reason {
        text = new Message(text).text();
        if (text.length() > MAX_LENGTH) {
            throw new InvalidValue("invalid.text.long", MAX_LENGTH);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
