package org.latchkey.kernel;

/** What a person or a company is called on pages and in letters: one line, never looked up. */
public record DisplayName(String value) {

    /** The most characters a name has. */
    public static final int MAX_LENGTH = 120;

    /** @throws InvalidValue when it is empty, too long or holds control characters */
    public DisplayName {
        value = Line.normalise(value);
        if (value.isEmpty()) {
            throw new InvalidValue("invalid.name.empty");
        }
        if (value.length() > MAX_LENGTH) {
            throw new InvalidValue("invalid.name.long", MAX_LENGTH);
        }
        if (Line.hasControls(value)) {
            throw new InvalidValue("invalid.name.characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
