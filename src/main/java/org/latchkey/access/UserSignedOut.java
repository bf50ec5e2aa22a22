package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** Somebody ended a sign-in of theirs. */
public record UserSignedOut(User user) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }
}
