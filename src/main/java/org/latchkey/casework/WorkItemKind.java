package org.latchkey.casework;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.Authority;
import org.latchkey.kernel.Role;
import org.latchkey.requests.RequestState;

/** What a work item asks for, and so in which state its request is and in what capacity it may be approved. */
public enum WorkItemKind {
    UNMATCHED(RequestState.UNMATCHED, null, Set.of(Role.SUPPORT, Role.SYSADMIN), Duration.ofDays(1)),
    LOCAL_ADMIN_APPROVAL(RequestState.WITH_LOCAL_ADMIN, Authority.LOCAL_ADMIN, Set.of(), Duration.ofHours(8)),
    SUPPORT_VALIDATION(RequestState.AWAITING_VALIDATION, Authority.SUPPORT, Set.of(Role.SUPPORT), Duration.ofHours(2)),
    ESCALATED(RequestState.ESCALATED, null, Set.of(Role.SYSADMIN), Duration.ofDays(1));

    private final RequestState state;
    private final @Nullable Authority authority;
    private final Set<Role> workedBy;
    private final Duration dueWithin;

    WorkItemKind(RequestState state, @Nullable Authority authority, Set<Role> workedBy, Duration dueWithin) {
        this.state = state;
        this.authority = authority;
        this.workedBy = workedBy;
        this.dueWithin = dueWithin;
    }

    /** The state of a request that waits so. */
    public RequestState state() {
        return state;
    }

    /** Who may approve; null where nobody may yet. */
    public @Nullable Authority authority() {
        return authority;
    }

    /** Whether staff of that role take such an item and act on it; everybody at the desk may read it. */
    public boolean isWorkedBy(Role role) {
        return workedBy.contains(role);
    }

    Duration dueWithin() {
        return dueWithin;
    }
}
