package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;
import org.latchkey.kernel.Reason;

/** A sysadmin asks that the lost second factor of somebody be reset; another one decides (P37). */
public record FactorResetAsked(User user, User askedBy, Reason reason) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }

    @Override
    public String after() {
        return reason.text();
    }
}
