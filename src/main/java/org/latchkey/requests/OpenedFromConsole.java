package org.latchkey.requests;

import org.latchkey.kernel.Auditable;

/** A request was opened from the console, or on the server itself, without anybody filing (P9, P16). */
public record OpenedFromConsole(HelpRequest request) implements Auditable {

    @Override
    public String subject() {
        return request.subject();
    }

    @Override
    public String after() {
        return request.state().name();
    }
}
