package org.latchkey.casework;

import org.latchkey.requests.RequestId;

/** What the process asks of the desks; the engine knows nothing else of them. */
public interface ProcessSteps {

    /** The first, asynchronous step: looks up who is meant. Doing it twice does no more than once. */
    void matchDirectory(RequestId request);

    /** What the gateways read, computed anew from the database on each entry; it trusts nothing the engine holds. */
    Route findRoute(RequestId request);

    /** A step waits for somebody: opens a work item for it. */
    void open(RequestId request, WorkItemKind kind, String taskId);

    /** The engine's task is gone, whatever ended it: its work item ends too. */
    void closed(String taskId);
}
