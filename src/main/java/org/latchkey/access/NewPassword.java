package org.latchkey.access;

import java.util.Locale;
import org.latchkey.directory.User;
import org.latchkey.kernel.InvalidValue;

/** A password somebody wants to have: 12 to 128 characters of any kind, and not a common one; it prints as stars. */
public final class NewPassword {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int FEWEST_KINDS = 5;

    /** Shorter names are found in many an innocent sentence. */
    private static final int SHORTEST_TELLING_NAME = 4;

    private final String text;

    /** @throws InvalidValue when it is too short, too long, or nearly one character over and over */
    public NewPassword(String text) {
        if (text.length() < SHORTEST) {
            throw new InvalidValue("invalid.password.short", SHORTEST);
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("invalid.password.long", LONGEST);
        }
        if (text.indexOf('\0') >= 0 || text.chars().distinct().count() < FEWEST_KINDS) {
            throw new InvalidValue("invalid.password.simple");
        }
        this.text = text;
    }

    /** @throws InvalidValue when it is common, or made of what everybody knows about this user */
    String fitFor(User user) {
        var lower = text.toLowerCase(Locale.ROOT);
        var name = user.name().value();
        if (name.length() >= SHORTEST_TELLING_NAME && lower.contains(name)
                || lower.contains(user.account().number().digits())) {
            throw new InvalidValue("invalid.password.ownName");
        }
        if (Guessing.isEasy(text, OwnWords.of(user))) {
            throw new InvalidValue("invalid.password.common");
        }
        return text;
    }

    @Override
    public String toString() {
        return "***";
    }
}
