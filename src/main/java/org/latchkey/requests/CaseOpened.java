package org.latchkey.requests;

import org.latchkey.kernel.Auditable;

/** A case was opened about a user, because somebody said that something was not them (P17). */
public record CaseOpened(HelpRequest request) implements Auditable {

    @Override
    public String subject() {
        return request.subject();
    }

    @Override
    public String after() {
        return RequestState.NEW.name();
    }
}
