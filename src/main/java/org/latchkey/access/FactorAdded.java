package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** A member of staff has one more second factor. */
public record FactorAdded(User user, FactorName name) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }

    @Override
    public String after() {
        return name.text();
    }
}
