package org.latchkey.kernel;

import java.security.SecureRandom;
import java.util.Locale;

/** The number of a help request, {@code LK-482913-7}: random, with a check digit, to dictate; never a credential. */
public record RequestNumber(String value) {

    private static final String PREFIX = "LK-";

    /** @throws InvalidValue when form or check digit are wrong */
    public RequestNumber {
        if (!value.matches("LK-[0-9]{6,9}-[0-9]")
                || !CheckDigits.areValid(value.substring(PREFIX.length()).replace("-", ""))) {
            throw new InvalidValue("invalid.requestNumber");
        }
    }

    /**
     * Reads what a person typed: case, spaces, dashes and the prefix do not matter.
     *
     * @throws InvalidValue when it is not a request number
     */
    public static RequestNumber parse(String typed) {
        var digits = Line.normalise(typed).toUpperCase(Locale.ROOT).replaceAll("^LK|[\\s\\-]", "");
        if (!digits.matches("[0-9]{7,10}")) {
            throw new InvalidValue("invalid.requestNumber");
        }
        return of(digits);
    }

    /** A new random number of six digits, or of more when those are nearly used up, and the check digit. */
    public static RequestNumber random(SecureRandom random, int digits) {
        var lowest = (int) Math.pow(10, digits - 1.0);
        return of(CheckDigits.appendTo(Integer.toString(lowest + random.nextInt(9 * lowest))));
    }

    private static RequestNumber of(String digits) {
        var last = digits.length() - 1;
        return new RequestNumber(PREFIX + digits.substring(0, last) + "-" + digits.charAt(last));
    }

    @Override
    public String toString() {
        return value;
    }
}
