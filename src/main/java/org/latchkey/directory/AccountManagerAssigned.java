package org.latchkey.directory;

import org.latchkey.kernel.Auditable;

/** An account manager was put on the team of an account. */
public record AccountManagerAssigned(Account account, User manager) implements Auditable {

    @Override
    public String subject() {
        return "account " + account.number();
    }

    @Override
    public String after() {
        return manager.name().value();
    }
}
