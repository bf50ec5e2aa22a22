package org.latchkey.directory;

import org.latchkey.kernel.Auditable;

/** A user was registered. */
public record UserRegistered(User user) implements Auditable {

    @Override
    public String subject() {
        return "user " + user.account().number() + "/" + user.name();
    }

    @Override
    public String after() {
        return user.role() == null ? user.type().name() : user.type() + " " + user.role();
    }
}
