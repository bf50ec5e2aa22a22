package org.latchkey.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.Auditable;
import org.latchkey.kernel.CurrentActor;
import org.latchkey.kernel.LateRows;
import org.latchkey.kernel.LateRows.Into;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes who did what, from where, with the state before and after; without the entry there is no change (I14). */
@Repository
class AuditTrail {

    private static final int LONGEST_STATE = 1000;

    private static final Into ENTRIES = new Into(
            "audit_entry (happened_at, actor_id, actor_name, network_address, action, subject, state_before, state_after)",
            "(?, ?, ?, ?, ?, ?, ?, ?)",
            "");

    private final LateRows rows;
    private final CurrentActor currentActor;
    private final Clock clock;

    AuditTrail(LateRows rows, CurrentActor currentActor, Clock clock) {
        this.rows = rows;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Auditable event) {
        var actor = currentActor.actor();
        var user = actor.user();
        rows.add(
                ENTRIES,
                OffsetDateTime.now(clock),
                user == null ? null : user.value(),
                actor.name(),
                actor.networkAddress(),
                event.getClass().getSimpleName(),
                event.subject(),
                fitting(event.before()),
                fitting(event.after()));
    }

    private static @Nullable String fitting(@Nullable String state) {
        return state == null || state.length() <= LONGEST_STATE ? state : state.substring(0, LONGEST_STATE - 1) + "…";
    }
}
