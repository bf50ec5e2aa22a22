package org.latchkey.kernel;

/** The number of an account: eight digits, the last a check digit, written {@code 3057-1842}. */
public record AccountNumber(String digits) {

    private static final int LENGTH = 8;

    /** @throws InvalidValue when it is not eight digits with a right check digit */
    public AccountNumber {
        if (digits.isEmpty()) {
            throw new InvalidValue("invalid.accountNumber.empty");
        }
        if (!digits.matches("[0-9]{" + LENGTH + "}")) {
            throw new InvalidValue("invalid.accountNumber.form");
        }
        if (!CheckDigits.areValid(digits)) {
            throw new InvalidValue("invalid.accountNumber.checkDigit");
        }
    }

    /**
     * Reads what a person typed; spaces and dashes do not matter.
     *
     * @throws InvalidValue when it is not an account number
     */
    public static AccountNumber parse(String typed) {
        return new AccountNumber(Line.normalise(typed).replaceAll("[\\s\\-./]", ""));
    }

    /** The number that seven digits make with their check digit. */
    public static AccountNumber completing(String sevenDigits) {
        return new AccountNumber(CheckDigits.appendTo(sevenDigits));
    }

    @Override
    public String toString() {
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
