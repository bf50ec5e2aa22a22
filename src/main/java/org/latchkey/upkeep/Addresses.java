package org.latchkey.upkeep;

import java.time.Clock;
import java.time.Duration;
import org.latchkey.directory.ChangeGuard.Change;
import org.latchkey.directory.User;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.UserId;
import org.latchkey.upkeep.AddressChangeEnded.Why;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends the change of an address, for whoever has asked who may and holds the user (P38). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Addresses {

    /** So that nobody fills the mailboxes of strangers through us. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Conditions conditions;
    private final AddressChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Addresses(Conditions conditions, AddressChanges changes, ApplicationEventPublisher events, Clock clock) {
        this.conditions = conditions;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whether a user may have another address, as somebody who lost their mailbox or otherwise.
     *
     * @throws InvalidValue when it is the present one
     * @throws UpkeepRefused when nothing of the user changes now
     */
    boolean countsAsLost(User held, EmailAddress to) {
        if (to.equals(held.email())) {
            throw new InvalidValue("upkeep.address.same");
        }
        var change = conditions.of(held.id()).addressChange();
        conditions.pass(held, change);
        return change == Change.LOST_ADDRESS;
    }

    /** By whom, in one name or in two. */
    record Asked(UserId by, String byName, boolean byTwo) {}

    void begin(User held, EmailAddress to, boolean lost, Asked asked) {
        var now = clock.instant();
        var earlier = changes.of(held.id());
        UpkeepRefused.when(
                earlier.filter(change -> change.askedAt().plus(PAUSE).isAfter(now))
                        .isPresent(),
                UpkeepRefused.Why.TOO_SOON);
        earlier.ifPresent(change -> end(held, change, Why.REPLACED));
        var change = new AddressChange(held.id(), to, lost, asked.byTwo(), asked.by(), asked.byName(), now, null, null);
        changes.add(change);
        events.publishEvent(new AddressChangeAsked(held, change));
    }

    void end(User user, AddressChange change, Why why) {
        if (changes.remove(user.id())) {
            events.publishEvent(new AddressChangeEnded(user, change, why));
        }
    }
}
