package org.latchkey.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.latchkey.casework.WorkItemHandled.Act;
import org.latchkey.kernel.CurrentActor;
import org.latchkey.requests.ConversationContinued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives back what somebody took and left alone (P63); whatever they write into the timeline is an act on it. */
@Component
class Claims {

    private final WorkItems items;
    private final ItemWatch watch;
    private final Deadlines deadlines;
    private final CaseProcess process;
    private final HeldItems held;
    private final CurrentActor actor;
    private final Clock clock;

    Claims(
            WorkItems items,
            ItemWatch watch,
            Deadlines deadlines,
            CaseProcess process,
            HeldItems held,
            CurrentActor actor,
            Clock clock) {
        this.items = items;
        this.watch = watch;
        this.deadlines = deadlines;
        this.process = process;
        this.held = held;
        this.actor = actor;
        this.clock = clock;
    }

    /** Somebody has just taken an item, or was given it: its clock rings when they do nothing with it. */
    void taken(WorkItem item) {
        process.lookBy(item.taskId(), deadlines.idle(clock.instant()));
    }

    @EventListener
    void on(ConversationContinued event) {
        var by = actor.actor().user();
        if (by != null) {
            watch.acted(event.request(), by);
        }
    }

    void giveBackWhenIdle(WorkItem item) {
        var claim = item.claim();
        if (claim != null && isIdle(item) && items.release(item.id(), claim.by())) {
            held.handled(item, Act.CLAIM_LAPSED, claim.name(), "claimLapsed");
        }
    }

    private boolean isIdle(WorkItem item) {
        return idleAt(item).filter(end -> !clock.instant().isBefore(end)).isPresent();
    }

    /** When it is given back, unless its holder acts before; empty while nobody has it, or its holder waits for an answer. */
    Optional<Instant> idleAt(WorkItem item) {
        return item.askedAt() == null ? watch.actedAt(item).map(deadlines::idle) : Optional.empty();
    }
}
