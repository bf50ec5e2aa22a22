package org.latchkey.access;

import java.time.Instant;
import org.latchkey.directory.User;

/**
 * Proof that a member of staff typed their password a moment ago; it lets them at nothing but their second factor (P37).
 * Made by the {@link SignInDesk} alone.
 */
public final class PasswordProven {

    private final User user;
    private final Instant at;

    PasswordProven(User user, Instant at) {
        this.user = user;
        this.at = at;
    }

    User user() {
        return user;
    }

    Instant at() {
        return at;
    }
}
