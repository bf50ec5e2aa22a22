package org.latchkey.requests;

import java.time.Instant;
import org.latchkey.kernel.Auditable;

/**
 * The desk wrote to the requester.
 *
 * @param asks whether it waits for an answer
 */
public record RequestAnswered(HelpRequest request, boolean asks, Instant at) implements Auditable {

    @Override
    public String subject() {
        return request.subject();
    }

    @Override
    public String after() {
        return asks ? "QUESTION" : "REPLY";
    }
}
