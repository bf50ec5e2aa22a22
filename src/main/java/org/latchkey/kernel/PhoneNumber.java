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

    /** What the audit calls it: the same for the same one, and no way to write or call there. */
    public String trace() {
        return "phone #" + Secret.presented(value).hash().substring(0, 8);
    }

    @Override
    public String toString() {
        return value;
    }
}
