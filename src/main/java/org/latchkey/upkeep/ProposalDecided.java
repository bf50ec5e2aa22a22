package org.latchkey.upkeep;

import org.latchkey.kernel.Auditable;

/** Another sysadmin confirmed what was proposed, or somebody refused it (P7, P9, P39). */
public record ProposalDecided(Proposal proposal, boolean confirmed) implements Auditable {

    @Override
    public String subject() {
        return proposal.subject();
    }

    @Override
    public String before() {
        return proposal.words() + ", proposed by " + proposal.byName();
    }

    @Override
    public String after() {
        return confirmed ? "CONFIRMED" : "REFUSED";
    }
}
