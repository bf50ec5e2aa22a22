package org.latchkey.casework;

import java.util.Locale;
import org.latchkey.kernel.InvalidValue;

/** A word that staff sort requests by, for example {@code call-back}. */
public record Tag(String name) {

    /** The most characters a tag has. */
    public static final int MAX_LENGTH = 30;

    /** @throws InvalidValue when it is no lower-case word of letters, digits and dashes */
    public Tag {
        if (name.length() > MAX_LENGTH || !name.matches("[\\p{Ll}\\p{Lo}\\d]+(-[\\p{Ll}\\p{Lo}\\d]+)*")) {
            throw new InvalidValue("casework.tag.form", MAX_LENGTH);
        }
    }

    /**
     * Reads what somebody typed: case does not matter, and spaces become dashes.
     *
     * @throws InvalidValue when it is no tag
     */
    public static Tag parse(String typed) {
        return new Tag(typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-"));
    }

    @Override
    public String toString() {
        return name;
    }
}
