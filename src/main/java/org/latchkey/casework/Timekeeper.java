package org.latchkey.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.latchkey.access.AccessControl;
import org.latchkey.access.Validation;
import org.latchkey.casework.Deadlines.Deadline;
import org.latchkey.casework.OpenedItems.Opened;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.RequestState;
import org.springframework.stereotype.Component;

/**
 * Answers the clock of the step that waits: when it rings next, and what is due when it rings. Each time it looks whether
 * those who are waited for are still the right ones (P7); waiting never leads to a weaker check (P63).
 */
@Component
class Timekeeper {

    /** How long nobody looks at most, so that nothing that went wrong stays so. */
    private static final Duration LONGEST_REST = Duration.ofDays(1);

    private final HelpRequests requests;
    private final WorkItems items;
    private final OpenedItems opened;
    private final ItemWatch watch;
    private final Deadlines deadlines;
    private final Claims claims;
    private final Escalations escalations;
    private final Rerouting rerouting;
    private final AccessControl access;
    private final CaseProcess process;
    private final Clock clock;

    Timekeeper(
            HelpRequests requests,
            WorkItems items,
            OpenedItems opened,
            ItemWatch watch,
            Deadlines deadlines,
            Claims claims,
            Escalations escalations,
            Rerouting rerouting,
            AccessControl access,
            CaseProcess process,
            Clock clock) {
        this.requests = requests;
        this.items = items;
        this.opened = opened;
        this.watch = watch;
        this.deadlines = deadlines;
        this.claims = claims;
        this.escalations = escalations;
        this.rerouting = rerouting;
        this.access = access;
        this.process = process;
        this.clock = clock;
    }

    Instant nextLook(RequestId id) {
        var now = clock.instant();
        var ahead = opened.take(id)
                .map(this::due)
                .orElseGet(() -> due(items.newestOf(id).orElseThrow()))
                .filter(now::isBefore);
        return Stream.concat(ahead, Stream.of(now.plus(LONGEST_REST), end(requests.get(id))))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private Stream<Instant> due(WorkItem item) {
        return Stream.concat(
                due(new Opened(item.kind(), item.openedAt(), item.routing())), claims.idleAt(item).stream());
    }

    private Stream<Instant> due(Opened item) {
        return Stream.concat(deadlines.of(item.kind(), item.at()).stream().map(Deadline::at), lapse(item).stream());
    }

    /** When what the first of two sysadmins validated cannot be approved any more (P12). */
    private Optional<Instant> lapse(Opened item) {
        return item.kind() == WorkItemKind.SECOND_SYSADMIN && item.routing() != null
                ? access.routing(item.routing()).flatMap(access::validation).map(Validation::expiresAt)
                : Optional.empty();
    }

    /** When a request ends by itself; a frozen one does not, or whoever it was would only have to wait (P17). */
    private Instant end(HelpRequest request) {
        return request.frozen() ? Instant.MAX : deadlines.expiry(request);
    }

    void look(RequestId id) {
        var request = requests.hold(id);
        items.newestOf(id).filter(WorkItem::open).ifPresent(item -> look(request, item));
    }

    private void look(HelpRequest request, WorkItem item) {
        if (!clock.instant().isBefore(end(request))) {
            requests.moveTo(request.id(), RequestState.EXPIRED);
            process.decided(item.taskId());
        } else if (rerouting.waitsInVain(item)) {
            process.decided(item.taskId());
        } else {
            claims.giveBackWhenIdle(item);
            escalate(request, item);
        }
    }

    private void escalate(HelpRequest request, WorkItem item) {
        var done = watch.lookedAt(item);
        var now = clock.instant();
        deadlines.of(item.kind(), item.openedAt()).stream()
                .filter(deadline ->
                        deadline.at().isAfter(done) && !deadline.at().isAfter(now))
                .forEach(deadline -> escalations.take(deadline.escalation(), item, request));
        watch.looked(item);
    }
}
