package org.latchkey.upkeep;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserId;
import org.latchkey.settings.AddressSettings;
import org.latchkey.upkeep.AddressChangeEnded.Why;
import org.latchkey.upkeep.Addresses.Asked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where another address on file is asked for, confirmed and taken back (P15, P38). Until it counts, every letter goes to
 * the one on file.
 */
@Service
@Transactional
public class AddressDesk {

    private final Keepers keepers;
    private final Records records;
    private final Conditions conditions;
    private final Addresses addresses;
    private final AddressChanges changes;
    private final Proposals proposals;
    private final Directory directory;
    private final Supplier<AddressSettings> settings;
    private final ApplicationEventPublisher events;

    AddressDesk(
            Keepers keepers,
            Records records,
            Conditions conditions,
            Addresses addresses,
            AddressChanges changes,
            Proposals proposals,
            Directory directory,
            Supplier<AddressSettings> settings,
            ApplicationEventPublisher events) {
        this.keepers = keepers;
        this.records = records;
        this.conditions = conditions;
        this.addresses = addresses;
        this.changes = changes;
        this.proposals = proposals;
        this.directory = directory;
        this.settings = settings;
        this.events = events;
    }

    /** The person signed in, with their address on file. */
    @Transactional(readOnly = true)
    public User me() {
        return keepers.person();
    }

    /** The address that one's own is to become. */
    @Transactional(readOnly = true)
    public Optional<AddressChange> mine() {
        return changes.of(keepers.person().id());
    }

    /** The address that a user's is to become, for whoever keeps their record. */
    @Transactional(readOnly = true)
    public Optional<AddressChange> of(UserId user) {
        return changes.of(keepers.known(user).id());
    }

    /** How long another address waits once it is confirmed. */
    public Duration countsAfter() {
        return settings.get().countsAfter();
    }

    /**
     * Asks for another address of one's own, signed in and with the password confirmed lately.
     *
     * @throws InvalidValue when it is the present one
     * @throws UpkeepRefused when it cannot change now
     */
    public void askForMine(EmailAddress to) {
        var me = keepers.person();
        keepers.requireProof();
        var held = records.hold(me);
        var lost = addresses.countsAsLost(held, to);
        UpkeepRefused.when(lost, UpkeepRefused.Why.NOT_SETTLED);
        addresses.begin(held, to, false, new Asked(held.id(), held.displayName(), false));
    }

    /**
     * Asks for another address of somebody else, as their local admin, or proposes it as a sysadmin where none is
     * enabled (P38). For somebody who is locked or waits for a password it is how they come back when their mailbox is
     * lost (P15).
     *
     * @throws InvalidValue when it is the present one
     * @throws UpkeepRefused when it cannot change now, or others decide
     */
    public Outcome ask(UserId user, EmailAddress to) {
        var found = keepers.known(user);
        keepers.requireProof();
        var held = records.hold(found, keepers.person().id());
        var keeper = keeperOfAddress(held);
        var lost = addresses.countsAsLost(held, to);
        if (!keeper.alone()) {
            proposals.propose(held.account(), new Proposed.OtherAddress(held, to), keeper.user());
            return Outcome.PROPOSED;
        }
        var by = keeper.user();
        addresses.begin(held, to, lost, new Asked(by.id(), by.displayName(), false));
        return Outcome.DONE;
    }

    private Keeper keeperOfAddress(User held) {
        return conditions.of(held.id()) == Condition.HELD ? keepers.ofHeld(held) : keepers.of(held);
    }

    /** Takes one's own change back; the address on file stays. */
    public void withdrawMine() {
        withdraw(keepers.person());
    }

    /** Takes a change back, for whoever could keep the record: it only stops something. */
    public void withdraw(UserId user) {
        withdraw(keepers.known(user));
    }

    private void withdraw(User user) {
        changes.hold(user.id()).ifPresent(change -> addresses.end(user, change, Why.WITHDRAWN));
    }

    /** Whether this link confirms an address; looking uses nothing up. */
    @Transactional(readOnly = true)
    public boolean opens(Secret link) {
        return changes.linkedBy(link).isPresent();
    }

    /**
     * Confirms the address that the link was sent to; it works once.
     *
     * @return the change, which counts later; empty when the link works no more
     */
    public Optional<AddressChange> confirm(Secret link) {
        var linked = changes.linkedBy(link);
        if (linked.isEmpty() || !changes.confirmed(link, settings.get().countsAfter())) {
            return Optional.empty();
        }
        var confirmed = changes.of(linked.get().user());
        confirmed.ifPresent(
                change -> events.publishEvent(new AddressChangeConfirmed(directory.user(change.user()), change)));
        return confirmed;
    }
}
