package org.latchkey.upkeep;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.latchkey.access.LockCause;
import org.latchkey.access.ObjectionTo;
import org.latchkey.access.UserLocked;
import org.latchkey.casework.ObjectionRaised;
import org.latchkey.directory.Directory;
import org.latchkey.upkeep.AddressChangeEnded.Why;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A lock that somebody chose calls off what waits: perhaps whoever asked for it was not who they seemed to be (P17). */
@Component
class CallingOff {

    private static final Set<LockCause> CHOSEN =
            EnumSet.of(LockCause.SECURITY_HOLD, LockCause.DISABLED_BY_ADMIN, LockCause.LEFT);

    private final AddressChanges changes;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    CallingOff(AddressChanges changes, Directory directory, ApplicationEventPublisher events) {
        this.changes = changes;
        this.directory = directory;
        this.events = events;
    }

    /** Whoever reads the old address knows nothing of the new one; a lock may have been open before (P17). */
    @EventListener
    void on(ObjectionRaised objection) {
        if (objection.to() == ObjectionTo.ADDRESS) {
            callOff(changes.of(objection.user().id()).stream());
        }
    }

    /** Of the user, and of everybody for whom the user asked. */
    @EventListener
    void on(UserLocked locked) {
        if (CHOSEN.contains(locked.cause())) {
            var user = locked.user().id();
            callOff(Stream.concat(changes.of(user).stream(), changes.askedBy(user).stream()));
        }
    }

    private void callOff(Stream<AddressChange> some) {
        some.filter(change -> changes.remove(change.user()))
                .forEach(change -> events.publishEvent(
                        new AddressChangeEnded(directory.user(change.user()), change, Why.CALLED_OFF)));
    }
}
