package org.latchkey.casework;

import java.time.Instant;
import java.util.List;
import org.latchkey.requests.RequestId;

/** What the process asks of the desks; the engine knows nothing else of them. */
public interface ProcessSteps {

    /** The first, asynchronous step: looks up who is meant. Doing it twice does no more than once. */
    void matchDirectory(RequestId request);

    /** What the gateways read, computed anew from the database on each entry; it trusts nothing the engine holds. */
    Route findRoute(RequestId request);

    /** A step waits for somebody: opens a work item for it. */
    void open(RequestId request, WorkItemKind kind, String taskId);

    /** When the clock of the step that waits rings next (P63). */
    Instant nextLook(RequestId request);

    /** The clock of the step rings: does whatever is due, and lets the process go on where that is what is due (P63). */
    void look(RequestId request);

    /**
     * The way that was just taken.
     *
     * @param flows the sequence flows passed, each after its process and version, and a slash
     */
    void passed(RequestId request, List<String> flows);

    /** The engine's task is gone, whatever ended it: its work item ends too. */
    void closed(RequestId request, String taskId);
}
