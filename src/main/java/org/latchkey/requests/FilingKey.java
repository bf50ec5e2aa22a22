package org.latchkey.requests;

import java.util.regex.Pattern;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Secret;

/** A key that a client chose for one filing, random like a UUID, so that the filing can be sent again safely. */
public record FilingKey(String value) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{8,128}");

    /** @throws InvalidValue when it is shorter than 8 or longer than 128 visible ASCII characters */
    public FilingKey {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("invalid.filingKey");
        }
    }

    String hash() {
        return Secret.presented(value).hash();
    }
}
