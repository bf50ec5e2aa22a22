package org.latchkey.casework;

import org.latchkey.kernel.Auditable;

/** A step had waited long enough for somebody else to be told (P63). */
public record WorkItemEscalated(WorkItem item, Escalation escalation) implements Auditable {

    @Override
    public String subject() {
        return "request " + item.requestNumber();
    }

    @Override
    public String before() {
        return item.kind().name();
    }

    @Override
    public String after() {
        return escalation.name();
    }
}
