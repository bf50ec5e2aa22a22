package org.latchkey.directory;

import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.Auditable;

/** What is on file about a user was amended (P39). */
public record UserAmended(User user, User was) implements Auditable {

    @Override
    public String subject() {
        return "user " + user.account().number() + "/" + user.name();
    }

    @Override
    public String before() {
        return words(was);
    }

    @Override
    public String after() {
        return words(user);
    }

    private static String words(User user) {
        return "%s, %s, %s, %s"
                .formatted(
                        user.displayName(),
                        user.role() == null ? user.type() : user.role(),
                        orNone(user.phone() == null ? null : user.phone().trace()),
                        orNone(user.language()));
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? "-" : value;
    }
}
