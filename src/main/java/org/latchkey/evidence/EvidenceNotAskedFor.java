package org.latchkey.evidence;

import org.latchkey.requests.RequestState;

/** The request does not wait for evidence; carries the state it is in. */
public final class EvidenceNotAskedFor extends RuntimeException {

    private final RequestState state;

    EvidenceNotAskedFor(RequestState state) {
        super("The request does not wait for evidence: " + state);
        this.state = state;
    }

    /** The state it is in. */
    public RequestState state() {
        return state;
    }
}
