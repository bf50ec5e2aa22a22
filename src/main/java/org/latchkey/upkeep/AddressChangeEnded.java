package org.latchkey.upkeep;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** Another address on file will not count after all (P38). */
public record AddressChangeEnded(User user, AddressChange change, Why why) implements Auditable {

    /** Why not. */
    public enum Why {
        /** Somebody took it back. */
        WITHDRAWN,
        /** A newer one took its place. */
        REPLACED,
        /** A lock made it suspicious (P17). */
        CALLED_OFF,
        /** Nobody confirmed it in time. */
        EXPIRED
    }

    @Override
    public String subject() {
        return "user " + user.account().number() + "/" + user.name();
    }

    @Override
    public String before() {
        return change.to().trace();
    }

    @Override
    public String after() {
        return why.name();
    }
}
