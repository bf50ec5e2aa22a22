package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** Somebody ended all of their own sessions. */
public record SignedOutEverywhere(User user) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }
}
