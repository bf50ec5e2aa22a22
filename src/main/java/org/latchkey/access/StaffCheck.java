package org.latchkey.access;

import java.util.List;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets only staff with certain roles pass, as directory and locks know them at this moment. */
@Component
public class StaffCheck {

    private final CurrentSignIn current;
    private final Directory directory;
    private final Locks locks;

    StaffCheck(CurrentSignIn current, Directory directory, Locks locks) {
        this.current = current;
        this.directory = directory;
        this.locks = locks;
    }

    /**
     * The sysadmin signed in.
     *
     * @throws AccessDeniedException when nobody, somebody else or a disabled sysadmin is signed in
     */
    public User sysadmin() {
        return pass(Role.SYSADMIN);
    }

    /**
     * The member of staff signed in, who has one of these roles.
     *
     * @throws AccessDeniedException when nobody, somebody else or a disabled member of staff is signed in
     */
    public User pass(Role... roles) {
        var allowed = List.of(roles);
        return current.get()
                .map(SignedIn::userId)
                .filter(locks::isEnabled)
                .map(directory::user)
                .filter(user -> user.role() != null && allowed.contains(user.role()))
                .orElseThrow(() -> new AccessDeniedException("Only staff pass here: " + allowed));
    }
}
