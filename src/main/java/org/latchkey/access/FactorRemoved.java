package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** A member of staff has one second factor less. */
public record FactorRemoved(User user, FactorName name) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }

    @Override
    public String before() {
        return name.text();
    }
}
