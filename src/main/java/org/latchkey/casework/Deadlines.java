package org.latchkey.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.latchkey.requests.HelpRequest;
import org.latchkey.settings.WaitingTimes;
import org.latchkey.settings.WorkingHours;
import org.springframework.stereotype.Component;

/** When something is due, by settings and working hours as they are at this moment (P63). */
@Component
class Deadlines {

    /** What happens by itself at a moment. */
    record Deadline(Escalation escalation, Instant at) {}

    private final Supplier<WaitingTimes> times;
    private final Supplier<WorkingHours> hours;

    Deadlines(Supplier<WaitingTimes> times, Supplier<WorkingHours> hours) {
        this.times = times;
        this.hours = hours;
    }

    /** What happens while an item of this kind waits from that moment on, soonest first. */
    List<Deadline> of(WorkItemKind kind, Instant openedAt) {
        return Escalation.of(kind).stream()
                .map(escalation -> new Deadline(escalation, hours.get().after(openedAt, escalation.after(times.get()))))
                .sorted(Comparator.comparing(Deadline::at))
                .toList();
    }

    /** When whoever is asked should have decided: others are told by then. */
    Instant due(WorkItemKind kind, Instant openedAt) {
        return of(kind, openedAt).getLast().at();
    }

    /** When a claim is given back, if its holder has not acted since that moment. */
    Instant idle(Instant lastAct) {
        return lastAct.plus(times.get().releaseClaim());
    }

    /** When a request ends without a decision. */
    Instant expiry(HelpRequest request) {
        return request.filedAt().plus(times.get().expire());
    }
}
