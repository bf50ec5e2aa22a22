package org.latchkey.frontdoor;

import java.util.Set;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.Locks;
import org.latchkey.access.SignedIn;
import org.latchkey.directory.Directory;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets only support agents and sysadmins pass, as directory and locks know them at this moment. */
@Component
class DeskCheck {

    private static final Set<Role> DESK = Set.of(Role.SUPPORT, Role.SYSADMIN);

    private final CurrentSignIn current;
    private final Locks locks;
    private final Directory directory;

    DeskCheck(CurrentSignIn current, Locks locks, Directory directory) {
        this.current = current;
        this.locks = locks;
        this.directory = directory;
    }

    void pass() {
        var allowed = current.get()
                .map(SignedIn::userId)
                .filter(locks::isEnabled)
                .filter(this::isAtTheDesk)
                .isPresent();
        if (!allowed) {
            throw new AccessDeniedException("Only support agents and sysadmins read this");
        }
    }

    private boolean isAtTheDesk(UserId user) {
        var role = directory.user(user).role();
        return role != null && DESK.contains(role);
    }
}
