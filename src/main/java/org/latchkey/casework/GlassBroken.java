package org.latchkey.casework;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** A sysadmin was let in from the server itself; all sysadmins are told (P9). */
public record GlassBroken(User sysadmin) implements Auditable {

    @Override
    public String subject() {
        return "user " + sysadmin.account().number() + "/" + sysadmin.name();
    }
}
