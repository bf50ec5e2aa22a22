package org.latchkey.kernel;

import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.VerhoeffCheckDigit;

/** The check digit of every number that people dictate: it catches a wrong digit and two digits swapped. */
final class CheckDigits {

    private CheckDigits() {}

    static boolean areValid(String digits) {
        return VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.isValid(digits);
    }

    static String appendTo(String digits) {
        try {
            return digits + VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.calculate(digits);
        } catch (CheckDigitException e) {
            throw new IllegalArgumentException("Only digits have a check digit", e);
        }
    }
}
