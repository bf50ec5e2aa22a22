package org.latchkey.articles;

import org.latchkey.kernel.CardNumbers;
import org.latchkey.kernel.InvalidValue;

/** What a reader misses in an article. Card numbers are scrubbed from it (P21). */
public record Remark(String text) {

    /** The most characters a remark has. */
    public static final int MAX_LENGTH = 1000;

    /** @throws InvalidValue when it is empty, too long or holds control characters */
    public Remark {
        text = CardNumbers.scrub(Typed.text(text, MAX_LENGTH));
    }
}
