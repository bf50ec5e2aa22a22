package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** A user was locked, and is disabled from now on. */
public record UserLocked(User user, LockCause cause) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }

    @Override
    public String after() {
        return cause.name();
    }
}
