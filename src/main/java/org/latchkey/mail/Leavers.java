package org.latchkey.mail;

import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.directory.User;
import org.springframework.stereotype.Component;

/** Who has left a company gets no more letters about it, whoever reads that mailbox now (P0). */
@Component
class Leavers {

    private final Locks locks;

    Leavers(Locks locks) {
        this.locks = locks;
    }

    boolean include(User user) {
        return locks.of(user.id()).stream().anyMatch(lock -> lock.cause() == LockCause.LEFT);
    }
}
