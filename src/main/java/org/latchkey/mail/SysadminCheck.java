package org.latchkey.mail;

import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.Locks;
import org.latchkey.access.SignedIn;
import org.latchkey.directory.Directory;
import org.latchkey.kernel.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets only sysadmins pass, as directory and locks know them at this moment. */
@Component
class SysadminCheck {

    private final CurrentSignIn current;
    private final Directory directory;
    private final Locks locks;

    SysadminCheck(CurrentSignIn current, Directory directory, Locks locks) {
        this.current = current;
        this.directory = directory;
        this.locks = locks;
    }

    /** @throws AccessDeniedException when nobody, somebody else or a disabled sysadmin is signed in */
    void pass() {
        var sysadmin = current.get()
                .map(SignedIn::userId)
                .filter(locks::isEnabled)
                .filter(user -> directory.user(user).role() == Role.SYSADMIN);
        if (sysadmin.isEmpty()) {
            throw new AccessDeniedException("Only sysadmins see the outbox");
        }
    }
}
