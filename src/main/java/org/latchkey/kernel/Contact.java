package org.latchkey.kernel;

/** Where a requester says they can be reached: an e-mail address or a telephone number, both as typed and unproven. */
public sealed interface Contact {

    /** The address or number as text. */
    String value();

    /** Reached by mail. */
    record ByEmail(EmailAddress address) implements Contact {
        @Override
        public String value() {
            return address.value();
        }
    }

    /** Reached by telephone. */
    record ByPhone(PhoneNumber number) implements Contact {
        @Override
        public String value() {
            return number.value();
        }
    }

    /**
     * Reads what a person typed.
     *
     * @throws InvalidValue when it is neither an address nor a number
     */
    static Contact parse(String typed) {
        if (typed.isBlank()) {
            throw new InvalidValue("invalid.contact.empty");
        }
        try {
            return typed.contains("@") ? new ByEmail(new EmailAddress(typed)) : new ByPhone(new PhoneNumber(typed));
        } catch (InvalidValue neither) {
            throw new InvalidValue("invalid.contact");
        }
    }
}
