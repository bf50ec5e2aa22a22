package org.latchkey.upkeep;

import java.util.List;
import java.util.Optional;
import org.latchkey.access.Locks;
import org.latchkey.directory.Account;
import org.latchkey.directory.Amendments;
import org.latchkey.directory.Directory;
import org.latchkey.directory.Registrar;
import org.latchkey.directory.Registrar.NewUser;
import org.latchkey.directory.User;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Role;
import org.latchkey.upkeep.Addresses.Asked;
import org.latchkey.upkeep.UpkeepRefused.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a sysadmin confirms or refuses what another one proposed (P7, P9, P39). */
@Service
@Transactional
public class ProposalDesk {

    private final Keepers keepers;
    private final Records records;
    private final Conditions conditions;
    private final Addresses addresses;
    private final Proposals proposals;
    private final Registrar registrar;
    private final Amendments amendments;
    private final AccountDesk accounts;
    private final Directory directory;
    private final Locks locks;

    ProposalDesk(
            Keepers keepers,
            Records records,
            Conditions conditions,
            Addresses addresses,
            Proposals proposals,
            Registrar registrar,
            Amendments amendments,
            AccountDesk accounts,
            Directory directory,
            Locks locks) {
        this.keepers = keepers;
        this.records = records;
        this.conditions = conditions;
        this.addresses = addresses;
        this.proposals = proposals;
        this.registrar = registrar;
        this.amendments = amendments;
        this.accounts = accounts;
        this.directory = directory;
        this.locks = locks;
    }

    /** What waits for a second sysadmin in an account, oldest first. */
    @Transactional(readOnly = true)
    public List<Proposal> waiting(Account account) {
        keepers.sysadmin();
        return proposals.waiting(account.id());
    }

    /** The account of what waits longest for the sysadmin signed in, if anything does. */
    @Transactional(readOnly = true)
    public Optional<Account> nextForMe() {
        return proposals.oldestNotBy(keepers.sysadmin().id()).map(directory::account);
    }

    /** Whether the person signed in proposed it, and so does not confirm it. */
    @Transactional(readOnly = true)
    public boolean isMine(Proposal proposal) {
        return keepers.sysadmin().id().equals(proposal.by());
    }

    /**
     * Does what another sysadmin proposed, if it could still be proposed now.
     *
     * @throws UpkeepRefused when it is one's own, others decide by now, or the record has changed since
     */
    public void confirm(long id) {
        var second = keepers.provenSysadmin();
        var proposal = proposals.find(id).orElseThrow(() -> new UpkeepRefused(Why.NO_LONGER_WAITING));
        requireAnother(proposal, second);
        switch (proposal.proposed()) {
            case Proposed.Registration(var user) -> register(proposal, user, second);
            case Proposed.Amendment(var user, var details) -> {
                var held = held(proposal, user, second);
                requireTwo(keepers.of(held));
                amendments.amend(held.id(), details);
            }
            case Proposed.OtherAddress(var user, var to) -> {
                var held = held(proposal, user, second);
                requireTwo(conditions.of(held.id()) == Condition.HELD ? keepers.ofHeld(held) : keepers.of(held));
                var names = proposal.byName() + ", " + second.displayName();
                addresses.begin(held, to, addresses.countsAsLost(held, to), new Asked(proposal.by(), names, true));
            }
            case Proposed.SmallerSize(var name, var size) -> {
                var held = held(proposal, second);
                UpkeepRefused.when(!Proposals.basis(held).equals(proposal.basedOn()), Why.CHANGED_MEANWHILE);
                amendments.amend(held, name, size);
            }
            case Proposed.NewContact(var contact) -> accounts.putOnFile(held(proposal, second), contact);
        }
        decide(proposal, true, second);
    }

    private void requireAnother(Proposal proposal, User second) {
        UpkeepRefused.when(proposal.by().equals(second.id()), Why.YOUR_OWN_PROPOSAL);
        var first = directory.user(proposal.by());
        UpkeepRefused.when(first.isSamePersonAs(second), Why.YOUR_OWN_PROPOSAL);
        UpkeepRefused.when(first.role() != Role.SYSADMIN || !locks.isEnabled(first.id()), Why.NO_LONGER_WAITING);
    }

    private void register(Proposal proposal, NewUser user, User second) {
        var held = held(proposal, second);
        requireTwo(keepers.of(held));
        if (directory.user(held.number(), user.name()).isPresent()) {
            throw new InvalidValue("upkeep.user.taken");
        }
        registrar.register(user);
    }

    private Account held(Proposal proposal, User second) {
        var held = records.hold(proposal.account(), second.id(), proposal.by());
        requireAnother(proposal, directory.user(second.id()));
        return held;
    }

    private User held(Proposal proposal, User user, User second) {
        var held = records.hold(user, second.id(), proposal.by());
        requireAnother(proposal, directory.user(second.id()));
        var now = Proposals.basis(held);
        UpkeepRefused.when(!now.equals(proposal.basedOn()), Why.CHANGED_MEANWHILE);
        return held;
    }

    private static void requireTwo(Keeper keeper) {
        UpkeepRefused.when(keeper.alone(), Why.NO_LONGER_WAITING);
    }

    /** Refuses what was proposed, or takes back what one proposed oneself. */
    public void refuse(long id) {
        var sysadmin = keepers.sysadmin();
        proposals.find(id).ifPresent(proposal -> decide(proposal, false, sysadmin));
    }

    private void decide(Proposal proposal, boolean confirmed, User by) {
        UpkeepRefused.when(!proposals.decide(proposal, confirmed, by) && confirmed, Why.NO_LONGER_WAITING);
    }
}
