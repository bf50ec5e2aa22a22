package org.latchkey.access;

import org.latchkey.directory.UserRegistered;
import org.latchkey.directory.UsersEnrolled;
import org.latchkey.kernel.Reason;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Locks users the moment they are registered, so that adding one is no way round an approval (P39). */
@Component
class NewUsers {

    private final Locks locks;

    NewUsers(Locks locks) {
        this.locks = locks;
    }

    @EventListener
    void on(UserRegistered registered) {
        if (!registered.known()) {
            locks.lock(registered.user().id(), LockCause.NEW, new Reason("New user"));
        }
    }

    /** Tells nobody of each: whoever enrols a whole company would have thousands of letters sent. */
    @EventListener
    void on(UsersEnrolled enrolled) {
        if (!enrolled.known()) {
            var names =
                    enrolled.users().stream().map(UsersEnrolled.Enrolled::name).toList();
            locks.lockNew(enrolled.account().id(), names);
        }
    }
}
