package org.latchkey.upkeep;

import org.latchkey.kernel.Auditable;

/** A sysadmin proposed something that another has to confirm (P7, P9, P39). */
public record ChangeProposed(Proposal proposal) implements Auditable {

    @Override
    public String subject() {
        return proposal.subject();
    }

    @Override
    public String after() {
        return proposal.words();
    }
}
