package org.latchkey.evidence;

import org.latchkey.directory.Account;
import org.latchkey.kernel.Auditable;

/** An invoice was issued, or a card put on file. */
public record BillingRecordAdded(Account account, EvidenceKind kind) implements Auditable {

    @Override
    public String subject() {
        return "account " + account.number();
    }

    @Override
    public String after() {
        return kind.name();
    }
}
