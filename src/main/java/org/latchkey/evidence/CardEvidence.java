package org.latchkey.evidence;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.latchkey.kernel.InvalidValue;

/**
 * The last four digits of a card and the month it expires; more of a card is never asked, and refused when typed (P21).
 */
public record CardEvidence(String lastFour, YearMonth expiry) implements Evidence {

    private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2})\\s*[/.\\-\\s]\\s*(?:20)?([0-9]{2})");
    private static final Pattern TOGETHER = Pattern.compile("([0-9]{2})(?:20)?([0-9]{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("20([0-9]{2})-([0-9]{2})");

    /** @throws InvalidValue when a field cannot be that of a card */
    public CardEvidence {
        lastFour = parseLastFour(lastFour);
        if (expiry.getYear() < 2000 || expiry.getYear() > 2099) {
            throw new InvalidValue("invalid.card.expiry");
        }
    }

    /**
     * Reads the last four digits; spaces and the stars of a receipt do not matter.
     *
     * @throws InvalidValue when they are fewer, or more: {@code invalid.card.full}
     */
    public static String parseLastFour(String typed) {
        var digits = Typed.withoutSeparators(Typed.line(typed, "invalid.card.lastFour"));
        if (digits.codePoints().filter(Character::isDigit).count() > 4) {
            throw Typed.fullCardNumber();
        }
        if (!digits.matches("[0-9]{4}")) {
            throw new InvalidValue("invalid.card.lastFour");
        }
        return digits;
    }

    /**
     * Reads an expiry month, {@code 09/27} as well as {@code 2027-09}.
     *
     * @throws InvalidValue when it is no month
     */
    public static YearMonth parseExpiry(String typed) {
        var line = Typed.line(typed, "invalid.card.expiry");
        if (line.codePoints().filter(Character::isDigit).count() > 6) {
            throw Typed.fullCardNumber();
        }
        var yearFirst = YEAR_FIRST.matcher(line);
        if (yearFirst.matches()) {
            return month(yearFirst.group(1), yearFirst.group(2));
        }
        for (var pattern : new Pattern[] {MONTH_FIRST, TOGETHER}) {
            var found = pattern.matcher(line);
            if (found.matches()) {
                return month(found.group(2), found.group(1));
            }
        }
        throw new InvalidValue("invalid.card.expiry");
    }

    private static YearMonth month(String year, String month) {
        try {
            return YearMonth.of(2000 + Integer.parseInt(year), Integer.parseInt(month));
        } catch (DateTimeException e) {
            throw new InvalidValue("invalid.card.expiry");
        }
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.CARD;
    }

    @Override
    public String toString() {
        return "CardEvidence[***]";
    }
}
