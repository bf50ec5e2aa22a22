package org.latchkey.articles;

import java.util.Optional;
import java.util.Set;
import org.latchkey.directory.Directory;
import org.latchkey.kernel.CurrentActor;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets only support agents and sysadmins pass, as directory and locks know them at this moment (P53). */
@Component
class WriterCheck {

    private static final Set<Role> WRITERS = Set.of(Role.SUPPORT, Role.SYSADMIN);

    private final CurrentActor current;
    private final Directory directory;
    private final EnabledUsers enabled;

    WriterCheck(CurrentActor current, Directory directory, EnabledUsers enabled) {
        this.current = current;
        this.directory = directory;
        this.enabled = enabled;
    }

    /**
     * Who writes.
     *
     * @throws AccessDeniedException when nobody, somebody else or a disabled member of staff is signed in
     */
    UserId pass() {
        return Optional.ofNullable(current.actor().user())
                .filter(enabled::isEnabled)
                .filter(this::mayWrite)
                .orElseThrow(() -> new AccessDeniedException("Only support agents and sysadmins write articles"));
    }

    private boolean mayWrite(UserId user) {
        var role = directory.user(user).role();
        return role != null && WRITERS.contains(role);
    }
}
