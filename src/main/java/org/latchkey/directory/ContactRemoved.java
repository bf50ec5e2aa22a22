package org.latchkey.directory;

import org.latchkey.kernel.Auditable;

/** A contact of an account is not on file any more. */
public record ContactRemoved(Account account, ContactOnFile contact) implements Auditable {

    @Override
    public String subject() {
        return "account " + account.number();
    }

    @Override
    public String before() {
        return contact.trace();
    }
}
