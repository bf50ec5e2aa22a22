package org.latchkey.casework;

import org.jspecify.annotations.Nullable;
import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** Somebody was given a work item, by a colleague or by themselves. */
public record WorkItemAssigned(WorkItem item, User to) implements Auditable {

    @Override
    public String subject() {
        return "request " + item.requestNumber();
    }

    @Override
    public @Nullable String before() {
        var claim = item.claim();
        return claim == null ? null : claim.name();
    }

    @Override
    public String after() {
        return to.displayName();
    }
}
