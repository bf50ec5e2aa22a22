package org.latchkey.requests;

/** What was asked of a request cannot be done, because it has ended (I11); carries the state it ended in. */
public final class RequestEnded extends RuntimeException {

    private final RequestState state;

    RequestEnded(RequestState state) {
        super("The request has ended: " + state);
        this.state = state;
    }

    /** The state it is in. */
    public RequestState state() {
        return state;
    }
}
