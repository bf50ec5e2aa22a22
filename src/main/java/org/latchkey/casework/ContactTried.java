package org.latchkey.casework;

import org.latchkey.kernel.Auditable;

/** Somebody tried to reach the person who asked, over a contact on file, and wrote down what came of it. */
public record ContactTried(WorkItem item, ContactAttempt.Outcome outcome) implements Auditable {

    @Override
    public String subject() {
        return "request " + item.requestNumber();
    }

    @Override
    public String after() {
        return outcome.name();
    }
}
