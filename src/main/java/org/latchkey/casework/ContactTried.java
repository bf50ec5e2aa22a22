package org.latchkey.casework;

import org.latchkey.kernel.Auditable;
import org.latchkey.requests.HelpRequest;

/** Somebody tried to reach the person who asked, over a contact on file, and wrote down what came of it. */
public record ContactTried(HelpRequest request, ContactAttempt.Outcome outcome) implements Auditable {

    @Override
    public String subject() {
        return request.subject();
    }

    @Override
    public String after() {
        return outcome.name();
    }
}
