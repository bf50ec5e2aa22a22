package org.latchkey.imports;

import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.Locks;
import org.latchkey.access.SignedIn;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
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
    User pass() {
        return current.get()
                .map(SignedIn::userId)
                .filter(locks::isEnabled)
                .map(directory::user)
                .filter(user -> user.role() == Role.SYSADMIN)
                .orElseThrow(() -> new AccessDeniedException("Only sysadmins import"));
    }
}
