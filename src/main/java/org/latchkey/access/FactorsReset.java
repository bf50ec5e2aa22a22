package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/**
 * All second factors of a member of staff are gone; the next sign-in sets up a new one (P37).
 *
 * @param ground who decided it
 */
public record FactorsReset(User user, String ground) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }

    @Override
    public String after() {
        return ground;
    }
}
