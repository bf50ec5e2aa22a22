package org.latchkey.upkeep;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** Whoever reads the new address has confirmed it; it counts after some time (P38). */
public record AddressChangeConfirmed(User user, AddressChange change) implements Auditable {

    @Override
    public String subject() {
        return "user " + user.account().number() + "/" + user.name();
    }

    @Override
    public String after() {
        return change.to().trace() + ", counts at " + change.countsAt();
    }
}
