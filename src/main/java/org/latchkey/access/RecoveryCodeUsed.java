package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** A recovery code was used up; its owner is told, and how many are left. */
public record RecoveryCodeUsed(User user, int left) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }

    @Override
    public String after() {
        return left + " left";
    }
}
