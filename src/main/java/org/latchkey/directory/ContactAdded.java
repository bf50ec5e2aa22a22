package org.latchkey.directory;

import org.latchkey.kernel.Auditable;

/** A contact of an account was put on file. */
public record ContactAdded(Account account, ContactOnFile contact) implements Auditable {

    @Override
    public String subject() {
        return "account " + account.number();
    }

    @Override
    public String after() {
        return contact.trace();
    }
}
