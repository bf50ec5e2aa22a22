package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** Somebody who knew the password of a member of staff typed a wrong code (P37). */
public record SecondFactorRefused(User user) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }
}
