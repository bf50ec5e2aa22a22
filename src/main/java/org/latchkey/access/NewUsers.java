package org.latchkey.access;

import org.latchkey.directory.UserRegistered;
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
}
