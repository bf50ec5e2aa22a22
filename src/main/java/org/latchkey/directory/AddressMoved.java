package org.latchkey.directory;

import org.latchkey.kernel.Auditable;

/** Another address is the one on file from now on (P38). */
public record AddressMoved(User user, User was) implements Auditable {

    @Override
    public String subject() {
        return "user " + user.account().number() + "/" + user.name();
    }

    @Override
    public String before() {
        return was.email().trace();
    }

    @Override
    public String after() {
        return user.email().trace();
    }
}
