package org.latchkey.articles;

import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Language;

/** How a category is called in each language. */
public record CategoryName(String english, String german) {

    /** The most characters a name has. */
    public static final int MAX_LENGTH = 80;

    /** @throws InvalidValue when one of them is empty, too long or holds control characters */
    public CategoryName {
        english = part(english);
        german = part(german);
    }

    /** The name for a reader of that language. */
    public String in(Language language) {
        return language == Language.DE ? german : english;
    }

    /** @throws InvalidValue when it cannot be a name */
    public static String part(String typed) {
        return Typed.line(typed, MAX_LENGTH);
    }
}
