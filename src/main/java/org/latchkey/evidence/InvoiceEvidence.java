package org.latchkey.evidence;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.latchkey.kernel.InvalidValue;

/**
 * Number, total and date of an invoice, each in one spelling: two that say the same are equal (P21).
 *
 * @param number letters and digits, in upper case
 * @param total an amount with at most two decimals, in the invoice's currency
 */
public record InvoiceEvidence(String number, BigDecimal total, LocalDate date) implements Evidence {

    /** The most letters and digits a number has. */
    public static final int MAX_NUMBER_LENGTH = 40;

    private static final int MAX_DIGITS_BEFORE_POINT = 12;
    private static final Pattern AMOUNT =
            Pattern.compile("([0-9]{1,3}([.,])[0-9]{3}(?:\\2[0-9]{3})*|[0-9]+)(?:(?!\\2)[.,]([0-9]{1,2}|[-–]))?");
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** @throws InvalidValue when a field cannot be that of an invoice */
    public InvoiceEvidence {
        number = parseNumber(number);
        total = plausible(total);
        if (date.getYear() < 2000 || date.getYear() > 2099) {
            throw new InvalidValue("invalid.invoice.date");
        }
    }

    /**
     * Reads a typed invoice number: case, spaces and separators do not matter.
     *
     * @throws InvalidValue when nothing is left or too much, or it holds a card number
     */
    public static String parseNumber(String typed) {
        var number = Typed.withoutSeparators(Typed.line(typed, "invalid.invoice.number"))
                .toUpperCase(Locale.ROOT);
        if (number.isEmpty()) {
            throw new InvalidValue("invalid.invoice.number.empty");
        }
        if (number.length() > MAX_NUMBER_LENGTH) {
            throw new InvalidValue("invalid.invoice.number");
        }
        return number;
    }

    /**
     * Reads a typed amount, {@code 1.234,50} as well as {@code $1,234.50}; one that could be read in two ways is none.
     *
     * @throws InvalidValue when it is no amount
     */
    public static BigDecimal parseTotal(String typed) {
        var amount = AMOUNT.matcher(
                Typed.line(typed, "invalid.invoice.total").replaceAll("[\\s'’]|\\p{Sc}|^\\p{Lu}{3}|\\p{Lu}{3}$", ""));
        if (!amount.matches()) {
            throw new InvalidValue("invalid.invoice.total");
        }
        var decimals = amount.group(3) == null ? "0" : amount.group(3).replaceAll("[-–]", "0");
        return plausible(new BigDecimal(amount.group(1).replaceAll("[.,]", "") + "." + decimals));
    }

    /**
     * Reads a date, {@code 2026-11-21} or {@code 21.11.2026}; with slashes nobody can tell day and month.
     *
     * @throws InvalidValue when it is no date
     */
    public static LocalDate parseDate(String typed) {
        var line = Typed.line(typed, "invalid.invoice.date");
        try {
            return line.contains(".") ? LocalDate.parse(line, DAY_FIRST) : LocalDate.parse(line);
        } catch (DateTimeException e) {
            throw new InvalidValue("invalid.invoice.date");
        }
    }

    private static BigDecimal plausible(BigDecimal total) {
        var plain = total.stripTrailingZeros();
        if (plain.signum() < 0
                || plain.scale() > 2
                || (long) plain.precision() - plain.scale() > MAX_DIGITS_BEFORE_POINT) {
            throw new InvalidValue("invalid.invoice.total");
        }
        return plain;
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.INVOICE;
    }

    @Override
    public String toString() {
        return "InvoiceEvidence[***]";
    }
}
