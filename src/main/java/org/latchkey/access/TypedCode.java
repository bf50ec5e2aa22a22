package org.latchkey.access;

import java.util.Locale;
import java.util.regex.Pattern;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Line;

/** What somebody typed as their second factor: six digits of an app, or a recovery code; spaces and hyphens aside. */
public final class TypedCode {

    private static final int LONGEST = 64;
    private static final Pattern APART = Pattern.compile("[\\s\\u00a0\\u2009-]");
    private static final Pattern OF_AN_APP = Pattern.compile("[0-9]{6}");
    private static final Pattern FOR_RECOVERY = Pattern.compile("[0-9A-Z]{16}");

    private final String text;

    /** @throws InvalidValue when it cannot be a code; it counts as no try then */
    public TypedCode(String typed) {
        this.text = typed.length() > LONGEST
                ? ""
                : APART.matcher(Line.normalise(typed)).replaceAll("").toUpperCase(Locale.ROOT);
        if (!isOfAnApp() && !FOR_RECOVERY.matcher(text).matches()) {
            throw new InvalidValue("access.code.form");
        }
    }

    boolean isOfAnApp() {
        return OF_AN_APP.matcher(text).matches();
    }

    String text() {
        return text;
    }

    /** Nothing that could be used again. */
    @Override
    public String toString() {
        return "***";
    }
}
