package org.latchkey.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.casework.WorkItemHandled.Act;
import org.latchkey.directory.UserType;
import org.latchkey.requests.ConversationContinued;
import org.latchkey.requests.ConversationEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives back what somebody took and left alone (P63); whatever they write into the timeline is an act on it. */
@Component
class Claims {

    /** What the timeline says when somebody takes an item. */
    static final String TAKEN = "claimed";

    /** What it says when what they compared matched. */
    static final String MATCHED = "matched";

    private static final Set<String> KNOWN = Set.of(TAKEN, MATCHED);

    private final WorkItems items;
    private final ItemWatch watch;
    private final Deadlines deadlines;
    private final CaseProcess process;
    private final HeldItems held;
    private final CurrentSignIn current;
    private final Clock clock;

    Claims(
            WorkItems items,
            ItemWatch watch,
            Deadlines deadlines,
            CaseProcess process,
            HeldItems held,
            CurrentSignIn current,
            Clock clock) {
        this.items = items;
        this.watch = watch;
        this.deadlines = deadlines;
        this.process = process;
        this.held = held;
        this.current = current;
        this.clock = clock;
    }

    /** Somebody has just taken an item, or was given it: its clock rings when they do nothing with it. */
    void taken(WorkItem item) {
        process.lookBy(item.taskId(), deadlines.idle(clock.instant()));
    }

    /** Nobody but staff takes items; that they took or compared something just now, the item tells already. */
    @EventListener
    void on(ConversationContinued event) {
        if (!isKnown(event.entry())) {
            current.get()
                    .filter(person -> person.type() == UserType.STAFF)
                    .ifPresent(agent -> watch.acted(event.request(), agent.userId()));
        }
    }

    private static boolean isKnown(ConversationEntry entry) {
        return entry.kind() == ConversationEntry.Kind.EVENT && KNOWN.contains(entry.text());
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
