package org.latchkey.kernel;

/** A telephone number, digits only after an optional plus, so that two spellings of one number are equal. */
public record PhoneNumber(String value) {

    /** @throws InvalidValue when it has fewer than 6 or more than 15 digits (E.164) */
    public PhoneNumber {
        value = Line.normalise(value).replaceAll("[\\s\\-./()]", "").replaceFirst("^00", "+");
        if (!value.matches("\\+?[0-9]{6,15}")) {
            throw new InvalidValue("invalid.phone");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
