package org.latchkey.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.Auditable;
import org.latchkey.kernel.CurrentActor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes who did what, from where, with the state before and after; without the entry there is no change (I14). */
@Repository
class AuditTrail {

    private static final int LONGEST_STATE = 1000;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Auditable event) {
        var actor = currentActor.actor();
        var user = actor.user();
        jdbc.sql("""
                        insert into audit_entry
                               (happened_at, actor_id, actor_name, network_address,
                                action, subject, state_before, state_after)
                        values (:at, :user, :name, :address, :action, :subject, :before, :after)
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("user", user == null ? null : user.value())
                .param("name", actor.name())
                .param("address", actor.networkAddress())
                .param("action", event.getClass().getSimpleName())
                .param("subject", event.subject())
                .param("before", fitting(event.before()))
                .param("after", fitting(event.after()))
                .update();
    }

    private static @Nullable String fitting(@Nullable String state) {
        return state == null || state.length() <= LONGEST_STATE ? state : state.substring(0, LONGEST_STATE - 1) + "…";
    }
}
