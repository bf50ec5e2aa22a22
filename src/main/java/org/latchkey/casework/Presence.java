package org.latchkey.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.RequestId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Which colleagues have a request open at this moment (P60). A courtesy that decides nothing: it lives in the memory of
 * this node and ends with the page.
 */
@Service
public class Presence {

    private record Visit(long nr, UserId by, String name) {}

    private final Map<RequestId, List<Visit>> visits = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final Desk desk;
    private final ApplicationEventPublisher events;

    Presence(Desk desk, ApplicationEventPublisher events) {
        this.desk = desk;
        this.events = events;
    }

    /**
     * The member of staff signed in opens a request.
     *
     * @return ends the visit
     * @throws NoSuchCase for everybody else
     */
    public Runnable enter(RequestId request) {
        var person = desk.staff();
        var visit = new Visit(numbers.incrementAndGet(), person.id(), person.displayName());
        visits.merge(request, List.of(visit), Presence::together);
        events.publishEvent(new QueueChanged(request));
        return () -> leave(request, visit);
    }

    private void leave(RequestId request, Visit visit) {
        visits.computeIfPresent(request, (id, present) -> without(present, visit));
        events.publishEvent(new QueueChanged(request));
    }

    private static List<Visit> together(List<Visit> present, List<Visit> more) {
        return Stream.concat(present.stream(), more.stream()).toList();
    }

    private static @Nullable List<Visit> without(List<Visit> present, Visit gone) {
        var left = new ArrayList<>(present);
        left.remove(gone);
        return left.isEmpty() ? null : List.copyOf(left);
    }

    /** Who else has these requests open, by name; those that nobody looks at are left out. */
    public Map<RequestId, List<String>> others(Collection<RequestId> requests) {
        var self = desk.staff().id();
        var found = new LinkedHashMap<RequestId, List<String>>();
        for (var request : requests) {
            var names = visits.getOrDefault(request, List.of()).stream()
                    .filter(visit -> !visit.by().equals(self))
                    .map(Visit::name)
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                found.put(request, names);
            }
        }
        return found;
    }
}
