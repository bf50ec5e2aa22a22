package org.latchkey.articles;

import java.util.Locale;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Line;

/** What an article is called in the address of its page, {@code /articles/cannot-sign-in}; unique, and never changed once published. */
public record Slug(String value) {

    /** The most characters a slug has. */
    public static final int MAX_LENGTH = 80;

    /** @throws InvalidValue when it is anything but words of small letters and digits, joined by hyphens */
    public Slug {
        value = Line.normalise(value).toLowerCase(Locale.ROOT);
        if (value.length() > MAX_LENGTH || !value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new InvalidValue("invalid.slug", MAX_LENGTH);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
