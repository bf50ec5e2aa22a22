package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** A user chose a new password through a one-time link. */
public record PasswordChosen(User user) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }
}
