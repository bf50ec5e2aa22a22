package org.latchkey.requests;

import org.latchkey.kernel.Auditable;

/** A request went from one state to another. */
public record RequestMoved(HelpRequest request, RequestState from) implements Auditable {

    /** The state it is in now. */
    public RequestState to() {
        return request.state();
    }

    @Override
    public String subject() {
        return request.subject();
    }

    @Override
    public String before() {
        return from.name();
    }

    @Override
    public String after() {
        return to().name();
    }
}
