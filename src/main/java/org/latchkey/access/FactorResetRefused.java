package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** A sysadmin refused to have a second factor reset, or took that back (P37). */
public record FactorResetRefused(User user) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }
}
