package org.latchkey.casework;

import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Message;

/** How a local admin knows that a colleague asked (P1): a sentence of their own, since a word says nothing. */
public record Statement(Message words) {

    /** The fewest words a statement has. */
    public static final int MIN_WORDS = 4;

    /** @throws InvalidValue when it has too few words */
    public Statement {
        if (words.text().split("\\s+").length < MIN_WORDS) {
            throw new InvalidValue("casework.statement.short", MIN_WORDS);
        }
    }

    /**
     * Reads what a local admin typed.
     *
     * @throws InvalidValue when it is no text, or has too few words
     */
    public static Statement parse(String typed) {
        return new Statement(new Message(typed));
    }
}
