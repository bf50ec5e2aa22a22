package org.latchkey.directory;

import org.latchkey.kernel.Auditable;

/**
 * A user was registered.
 *
 * @param known whether the user came with the first import into the account, and so needs nobody's approval (P39)
 */
public record UserRegistered(User user, boolean known) implements Auditable {

    @Override
    public String subject() {
        return "user " + user.account().number() + "/" + user.name();
    }

    @Override
    public String after() {
        return user.role() == null ? user.type().name() : user.type() + " " + user.role();
    }
}
