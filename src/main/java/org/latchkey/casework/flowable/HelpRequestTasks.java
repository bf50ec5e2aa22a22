package org.latchkey.casework.flowable;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.latchkey.casework.ProcessSteps;
import org.latchkey.casework.Route;
import org.latchkey.casework.WorkItemKind;
import org.latchkey.requests.RequestId;

/** The one bean of the processes: what their expressions may call. It forwards, and does nothing else. */
final class HelpRequestTasks {

    /** What expressions call it. */
    static final String NAME = "helpRequestTasks";

    private final Supplier<ProcessSteps> steps;

    /** @param steps reached when a step runs, because the desks behind it know the engine */
    HelpRequestTasks(Supplier<ProcessSteps> steps) {
        this.steps = steps;
    }

    public void matchDirectory(String request) {
        steps.get().matchDirectory(id(request));
    }

    public Route findRoute(String request) {
        return steps.get().findRoute(id(request));
    }

    public void open(String request, String kind, String task) {
        steps.get().open(id(request), WorkItemKind.valueOf(kind), task);
    }

    public Instant nextLook(String request) {
        return EngineClock.notBefore(steps.get().nextLook(id(request)));
    }

    public void look(String request) {
        steps.get().look(id(request));
    }

    void passed(String request, List<String> flows) {
        steps.get().passed(id(request), flows);
    }

    void closed(String request, String task) {
        steps.get().closed(id(request), task);
    }

    private static RequestId id(String request) {
        return new RequestId(Long.parseLong(request));
    }
}
