package org.latchkey.casework;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.Authority;
import org.latchkey.requests.RequestState;

/** What a work item asks for, and so in which state its request is and in what capacity it may be approved. */
public enum WorkItemKind {
    UNMATCHED(RequestState.UNMATCHED, null, Duration.ofDays(1)),
    LOCAL_ADMIN_APPROVAL(RequestState.WITH_LOCAL_ADMIN, Authority.LOCAL_ADMIN, Duration.ofHours(8)),
    SUPPORT_VALIDATION(RequestState.AWAITING_VALIDATION, Authority.SUPPORT, Duration.ofHours(2)),
    ESCALATED(RequestState.ESCALATED, null, Duration.ofDays(1));

    private final RequestState state;
    private final @Nullable Authority authority;
    private final Duration dueWithin;

    WorkItemKind(RequestState state, @Nullable Authority authority, Duration dueWithin) {
        this.state = state;
        this.authority = authority;
        this.dueWithin = dueWithin;
    }

    RequestState state() {
        return state;
    }

    /** Who may approve; null where nobody may yet. */
    @Nullable
    Authority authority() {
        return authority;
    }

    Duration dueWithin() {
        return dueWithin;
    }
}
