package org.latchkey.kernel;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;

/** An e-mail address, in lower case so that two spellings of one mailbox are equal. */
public record EmailAddress(String value) {

    /** The most characters an address has (RFC 5321). */
    public static final int MAX_LENGTH = 254;

    private static final String PLAIN =
            "[^@\\s\"(),:;<>\\[\\]\\\\]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.[\\p{L}\\p{N}-]{2,}";

    /** @throws InvalidValue when it is no address a letter could be sent to */
    public EmailAddress {
        value = Line.normalise(value).toLowerCase(Locale.ROOT);
        if (value.length() > MAX_LENGTH || Line.hasControls(value) || !value.matches(PLAIN) || !isMailable(value)) {
            throw new InvalidValue("invalid.email");
        }
    }

    private static boolean isMailable(String address) {
        try {
            new InternetAddress(address, true).validate();
            return true;
        } catch (AddressException e) {
            return false;
        }
    }

    /** What the audit calls it: the same for the same one, and no way to write or call there. */
    public String trace() {
        return "address #" + Secret.presented(value).hash().substring(0, 8);
    }

    @Override
    public String toString() {
        return value;
    }
}
