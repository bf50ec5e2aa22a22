package org.latchkey.directory;

import org.latchkey.kernel.Auditable;

/** An account manager was taken off the team of an account. */
public record AccountManagerTakenOff(Account account, User manager) implements Auditable {

    @Override
    public String subject() {
        return "account " + account.number();
    }

    @Override
    public String before() {
        return manager.name().value();
    }
}
