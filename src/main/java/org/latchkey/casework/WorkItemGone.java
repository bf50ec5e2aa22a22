package org.latchkey.casework;

import org.latchkey.requests.RequestState;

/** The work item was decided, withdrawn or routed anew in the meantime; carries where its request stands now. */
public final class WorkItemGone extends RuntimeException {

    private final RequestState state;

    WorkItemGone(RequestState state) {
        super("The work item is closed; the request is " + state);
        this.state = state;
    }

    /** Where the request stands. */
    public RequestState state() {
        return state;
    }
}
