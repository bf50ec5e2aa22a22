package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** A second factor has another name. */
public record FactorRenamed(User user, FactorName was, FactorName name) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }

    @Override
    public String before() {
        return was.text();
    }

    @Override
    public String after() {
        return name.text();
    }
}
