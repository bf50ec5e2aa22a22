package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** Somebody signed in proved again who they are, before something that takes it (P11). */
public record IdentityConfirmed(User user, ProvenBy by) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }

    @Override
    public String after() {
        return by.inWords();
    }
}
