package org.latchkey.access;

import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Line;

/** What the owner of a second factor calls it, for example “My phone”. */
public record FactorName(String text) {

    private static final int LONGEST = 60;

    /** @throws InvalidValue when it is empty, too long or holds control characters */
    public FactorName {
        text = text.length() > 2 * LONGEST ? "" : Line.normalise(text);
        if (text.isEmpty() || text.length() > LONGEST || Line.hasControls(text)) {
            throw new InvalidValue("access.factor.name.invalid", LONGEST);
        }
    }
}
