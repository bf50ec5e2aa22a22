package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** A member of staff has new recovery codes; the old ones are worth nothing. */
public record RecoveryCodesMade(User user) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }
}
