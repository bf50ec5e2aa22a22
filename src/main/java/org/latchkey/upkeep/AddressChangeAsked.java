package org.latchkey.upkeep;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** Another address on file was asked for; it does not count yet (P38). */
public record AddressChangeAsked(User user, AddressChange change) implements Auditable {

    @Override
    public String subject() {
        return "user " + user.account().number() + "/" + user.name();
    }

    @Override
    public String before() {
        return user.email().trace();
    }

    @Override
    public String after() {
        return change.to().trace() + (change.lostMailbox() ? ", mailbox lost" : "");
    }
}
