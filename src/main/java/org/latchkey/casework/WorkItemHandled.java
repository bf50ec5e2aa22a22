package org.latchkey.casework;

import org.latchkey.kernel.Auditable;

/** Somebody took a work item, gave it back or handed it on, without deciding it. */
public record WorkItemHandled(WorkItem item, Act act) implements Auditable {

    /** What was done. */
    public enum Act {
        CLAIMED,
        RELEASED,
        CLAIM_LAPSED,
        TURNED_AWAY,
        NOT_VALIDATED,
        ACCOUNT_TEAM_ASKED,
        RESUMED
    }

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
        return act.name();
    }
}
