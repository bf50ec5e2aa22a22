package org.latchkey.kernel;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** Takes full card numbers and verification codes out of whatever people type (P21): they are never asked nor kept. */
public final class CardNumbers {

    private static final Pattern CANDIDATE = Pattern.compile("(?<![0-9])[0-9](?:[ \\-.]?[0-9]){12,18}(?![0-9])");
    private static final Pattern VERIFICATION = Pattern.compile(
            "(?i)\\b(cvv2?|cvc2?|cid|security code|verification code|card code|prüfziffer)\\b(\\W{0,3}(?:is|ist)?\\W{0,3})[0-9]{3,4}\\b");

    private CardNumbers() {}

    /** Whether a full card number is part of the text. */
    public static boolean occurIn(String text) {
        return CANDIDATE.matcher(text).results().anyMatch(CardNumbers::isCard);
    }

    /** The text with card numbers and verification codes replaced by {@code [card number removed]} and {@code ***}. */
    public static String scrub(String text) {
        var withoutNumbers = CANDIDATE
                .matcher(text)
                .replaceAll(found ->
                        isCard(found) ? "[card number removed]" : found.group().replace("$", "\\$"));
        return VERIFICATION.matcher(withoutNumbers).replaceAll("$1$2***");
    }

    private static boolean isCard(MatchResult found) {
        return LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(found.group().replaceAll("[^0-9]", ""));
    }
}
