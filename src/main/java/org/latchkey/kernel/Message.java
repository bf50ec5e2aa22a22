package org.latchkey.kernel;

/** Text that a person wrote: a message, a note, a statement. Card numbers are scrubbed from it (P21). */
public record Message(String text) {

    /** The most characters a text has. */
    public static final int MAX_LENGTH = 4000;

    /** @throws InvalidValue when it is empty, too long or holds control characters */
    public Message {
        text = Line.normaliseText(text);
        if (text.isEmpty()) {
            throw new InvalidValue("invalid.text.empty");
        }
        if (text.length() > MAX_LENGTH) {
            throw new InvalidValue("invalid.text.long", MAX_LENGTH);
        }
        if (Line.textHasControls(text)) {
            throw new InvalidValue("invalid.text.characters");
        }
        text = CardNumbers.scrub(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
