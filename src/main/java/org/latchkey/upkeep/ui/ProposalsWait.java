package org.latchkey.upkeep.ui;

import java.util.Optional;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.kernel.Role;
import org.latchkey.shell.Banner;
import org.latchkey.upkeep.ProposalDesk;
import org.springframework.stereotype.Component;

/** Reminds sysadmins on every page of what another one proposed, and leads to the account that it is about (P7, P39). */
@Component
class ProposalsWait implements Banner {

    private final ProposalDesk proposals;
    private final CurrentSignIn current;

    ProposalsWait(ProposalDesk proposals, CurrentSignIn current) {
        this.proposals = proposals;
        this.current = current;
    }

    @Override
    public Optional<String> messageKey() {
        return path().map(page -> "upkeep.waiting.banner");
    }

    @Override
    public Optional<String> path() {
        return current.get()
                .filter(person -> person.role() == Role.SYSADMIN)
                .flatMap(person -> proposals.nextForMe())
                .map(account -> "config/system/account/" + account.number());
    }
}
