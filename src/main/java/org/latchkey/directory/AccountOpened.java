package org.latchkey.directory;

import org.latchkey.kernel.Auditable;

/** An account was opened. */
public record AccountOpened(Account account) implements Auditable {

    @Override
    public String subject() {
        return "account " + account.number();
    }

    @Override
    public String after() {
        return account.name() + ", " + account.size();
    }
}
