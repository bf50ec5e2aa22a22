package org.latchkey.kernel;

import java.util.Locale;

/** The name a user signs in with, unique within its account; case, Unicode form and outer spaces do not matter. */
public record UserName(String value) {

    /** The most characters a user name has. */
    public static final int MAX_LENGTH = 64;

    /** @throws InvalidValue when it is empty, too long or holds control characters */
    public UserName {
        value = Line.normalise(value).toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            throw new InvalidValue("invalid.userName.empty");
        }
        if (value.length() > MAX_LENGTH) {
            throw new InvalidValue("invalid.userName.long", MAX_LENGTH);
        }
        if (Line.hasControls(value)) {
            throw new InvalidValue("invalid.userName.characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
