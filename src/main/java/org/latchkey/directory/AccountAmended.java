package org.latchkey.directory;

import org.latchkey.kernel.Auditable;

/** An account was renamed, or is of another size. */
public record AccountAmended(Account account, Account was) implements Auditable {

    /** Whether it is of another size, which decides the route of its admins (P13). */
    public boolean resized() {
        return account.size() != was.size();
    }

    @Override
    public String subject() {
        return "account " + account.number();
    }

    @Override
    public String before() {
        return was.name() + ", " + was.size();
    }

    @Override
    public String after() {
        return account.name() + ", " + account.size();
    }
}
