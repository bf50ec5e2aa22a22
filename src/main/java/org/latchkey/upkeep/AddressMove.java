package org.latchkey.upkeep;

import java.time.Clock;
import org.latchkey.access.Locks;
import org.latchkey.access.OneTimeLinks;
import org.latchkey.access.PasswordDesk;
import org.latchkey.directory.Amendments;
import org.latchkey.directory.ChangeGuard.Change;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.UserId;
import org.latchkey.upkeep.AddressChangeEnded.Why;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a confirmed address the one on file when its time has come, or leaves it waiting while something is open (P39). */
@Component
@Transactional
class AddressMove {

    private final Records records;
    private final Conditions conditions;
    private final AddressChanges changes;
    private final Amendments amendments;
    private final Directory directory;
    private final Locks locks;
    private final PasswordDesk passwords;
    private final OneTimeLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddressMove(
            Records records,
            Conditions conditions,
            AddressChanges changes,
            Amendments amendments,
            Directory directory,
            Locks locks,
            PasswordDesk passwords,
            OneTimeLinks links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.conditions = conditions;
        this.changes = changes;
        this.amendments = amendments;
        this.directory = directory;
        this.locks = locks;
        this.passwords = passwords;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    void count(UserId id) {
        var user = records.hold(directory.user(id));
        changes.hold(id).filter(this::isDue).filter(this::mayCount).ifPresent(change -> count(user, change));
    }

    private boolean isDue(AddressChange change) {
        var at = change.countsAt();
        return at != null && !at.isAfter(clock.instant());
    }

    private boolean mayCount(AddressChange change) {
        return switch (conditions.of(change.user())) {
            case SETTLED, NEW -> true;
            case TROUBLED -> change.lostMailbox();
            case HELD -> change.byTwo();
            case LEFT -> false;
        };
    }

    private void count(User was, AddressChange change) {
        var user =
                amendments.moveTo(was.id(), change.to(), change.lostMailbox() ? Change.LOST_ADDRESS : Change.ADDRESS);
        changes.remove(user.id());
        links.forget(user.id());
        if (locks.isEnabled(user.id()) && passwords.isAwaited(user.id())) {
            events.publishEvent(new PasswordDue(user));
        }
    }

    /** Forgets what nobody confirmed. */
    void expire(AddressChange seen) {
        changes.hold(seen.user())
                .filter(change -> change.equals(seen))
                .filter(change -> changes.remove(change.user()))
                .ifPresent(change -> events.publishEvent(
                        new AddressChangeEnded(directory.user(change.user()), change, Why.EXPIRED)));
    }
}
