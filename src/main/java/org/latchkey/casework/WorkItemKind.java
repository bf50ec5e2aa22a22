package org.latchkey.casework;

import static org.latchkey.kernel.Role.ACCOUNT_MANAGER;
import static org.latchkey.kernel.Role.SUPPORT;
import static org.latchkey.kernel.Role.SYSADMIN;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.Authority;
import org.latchkey.kernel.Role;
import org.latchkey.requests.RequestState;

/** What a work item asks for, and so in which state its request is and in what capacity it may be approved. */
public enum WorkItemKind {
    /** Nobody matched: support looks at it (P8). */
    UNMATCHED(RequestState.UNMATCHED, null, Set.of(SUPPORT, SYSADMIN)),
    /** Local admins vouch and approve (P1, P3, P4). */
    LOCAL_ADMIN_APPROVAL(RequestState.WITH_LOCAL_ADMIN, Authority.LOCAL_ADMIN, Set.of()),
    /** No local admin is enabled: it waits until one is (P7). */
    ADMINISTRATOR_AWAITED(RequestState.WAITING_FOR_ADMINISTRATOR, null, Set.of(SUPPORT, SYSADMIN)),
    /** Support compares evidence and approves (P2). */
    SUPPORT_VALIDATION(RequestState.AWAITING_VALIDATION, Authority.SUPPORT, Set.of(SUPPORT)),
    /** Support opens a case for the account team (P5). */
    ESCALATED(RequestState.ESCALATED, null, Set.of(SUPPORT)),
    /** The account manager contacts the person, and approves (P4, P5). */
    ACCOUNT_TEAM_CASE(RequestState.WITH_ACCOUNT_TEAM, Authority.ACCOUNT_MANAGER, Set.of(ACCOUNT_MANAGER)),
    /** A sysadmin validates (P0, P7, P9). */
    SYSADMIN_CASE(RequestState.WITH_SYSADMIN, Authority.SYSADMIN, Set.of(SYSADMIN)),
    /** Another sysadmin approves what the first one validated (P7, P16). */
    SECOND_SYSADMIN(RequestState.AWAITING_SECOND_SYSADMIN, Authority.SYSADMIN, Set.of(SYSADMIN)),
    /** Somebody said that it was not them: a sysadmin resumes or declines it (P17). */
    FROZEN(RequestState.FROZEN, null, Set.of(SYSADMIN));

    private final RequestState state;
    private final @Nullable Authority authority;
    private final Set<Role> workedBy;

    WorkItemKind(RequestState state, @Nullable Authority authority, Set<Role> workedBy) {
        this.state = state;
        this.authority = authority;
        this.workedBy = workedBy;
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
}
