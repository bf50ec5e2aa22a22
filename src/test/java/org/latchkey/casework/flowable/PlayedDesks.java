package org.latchkey.casework.flowable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.latchkey.casework.ProcessSteps;
import org.latchkey.casework.Route;
import org.latchkey.casework.WorkItemKind;
import org.latchkey.requests.RequestId;

/** The desks behind the process: the facts are what a test says, and what the process asks is written down. */
class PlayedDesks implements ProcessSteps {

    /** A work item that the process opened. */
    record Opened(RequestId request, WorkItemKind kind, String task) {}

    final List<RequestId> matched = new ArrayList<>();
    final List<Opened> opened = new ArrayList<>();
    final List<String> closed = new ArrayList<>();

    final List<RequestId> looked = new ArrayList<>();
    final Map<RequestId, List<String>> passed = new HashMap<>();

    private final Map<RequestId, Route> routes = new HashMap<>();
    private Runnable onOpen = () -> {};
    private Instant nextLook = Instant.parse("2100-01-01T00:00:00Z");
    private Consumer<Opened> onLook = item -> {};

    /** What the facts of a request are from now on. */
    void say(RequestId request, Route route) {
        routes.put(request, route);
    }

    /** What happens whenever a work item is opened from now on. */
    void onOpen(Runnable happening) {
        onOpen = happening;
    }

    /** When clocks that are wound from now on ring. */
    void lookAt(Instant moment) {
        nextLook = moment;
    }

    /** What is due whenever a clock rings from now on. */
    void onLook(Consumer<Opened> happening) {
        onLook = happening;
    }

    /** The last work item of a request. */
    Opened last(RequestId request) {
        return opened.stream()
                .filter(item -> item.request().equals(request))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Override
    public void matchDirectory(RequestId request) {
        matched.add(request);
    }

    @Override
    public Route findRoute(RequestId request) {
        return routes.getOrDefault(request, Walk.NOWHERE);
    }

    @Override
    public void open(RequestId request, WorkItemKind kind, String taskId) {
        opened.add(new Opened(request, kind, taskId));
        onOpen.run();
    }

    @Override
    public Instant nextLook(RequestId request) {
        return nextLook;
    }

    @Override
    public void look(RequestId request) {
        looked.add(request);
        onLook.accept(last(request));
    }

    @Override
    public void passed(RequestId request, List<String> flows) {
        passed.computeIfAbsent(request, first -> new ArrayList<>()).addAll(flows);
    }

    @Override
    public void closed(RequestId request, String taskId) {
        closed.add(taskId);
    }
}
