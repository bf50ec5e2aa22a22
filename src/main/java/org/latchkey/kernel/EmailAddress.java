package org.latchkey.kernel;

import java.util.Locale;
import org.apache.commons.validator.routines.EmailValidator;

/** An e-mail address, in lower case so that two spellings of one mailbox are equal. */
public record EmailAddress(String value) {

    /** The most characters an address has (RFC 5321). */
    public static final int MAX_LENGTH = 254;

    /** @throws InvalidValue when it is no address a letter could be sent to */
    public EmailAddress {
        value = Line.normalise(value).toLowerCase(Locale.ROOT);
        if (value.length() > MAX_LENGTH
                || Line.hasControls(value)
                || !EmailValidator.getInstance(true).isValid(value)) {
            throw new InvalidValue("invalid.email");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
