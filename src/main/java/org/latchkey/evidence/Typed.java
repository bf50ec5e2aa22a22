package org.latchkey.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.latchkey.kernel.CardNumbers;
import org.latchkey.kernel.InvalidValue;

/** How each typed field of evidence is read; a full card number is refused in every one of them (P21). */
final class Typed {

    private static final int MAX_LENGTH = 100;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{P}\\p{S}]");

    private Typed() {}

    /** One Unicode form of a line, without invisible characters. */
    static String line(String typed, String key) {
        if (typed.length() > MAX_LENGTH) {
            throw new InvalidValue(key);
        }
        var line = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (CardNumbers.occurIn(withoutSeparators(line))) {
            throw fullCardNumber();
        }
        if (INVISIBLE.matcher(line).find()) {
            throw new InvalidValue(key);
        }
        return line;
    }

    static String withoutSeparators(String line) {
        return SEPARATORS.matcher(line).replaceAll("");
    }

    static InvalidValue fullCardNumber() {
        return new InvalidValue("invalid.card.full");
    }
}
