package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** Somebody signed in. */
public record UserSignedIn(User user, ProvenBy by) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }

    @Override
    public String after() {
        return by.inWords();
    }
}
