package org.latchkey.casework;

import org.latchkey.access.AccessControl;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Component;

/** Brings the process of a request to where the facts lead by now: to the review of a freeze, or another way (P17). */
@Component
class Freezer {

    private final HelpRequests requests;
    private final AccessControl access;
    private final WorkItems items;
    private final CaseProcess process;

    Freezer(HelpRequests requests, AccessControl access, WorkItems items, CaseProcess process) {
        this.requests = requests;
        this.access = access;
        this.items = items;
        this.process = process;
    }

    /** Stops a request that is held; a decision that waits for it finds its step over, and its routing outdated. */
    void freeze(HelpRequest held) {
        if (!held.frozen() && held.user() != null) {
            requests.freeze(held.id());
            access.forgetRoutings(held.id(), held.user());
            goOn(held);
        }
    }

    /** Lets the process look at the facts again, where it waits for somebody; a frozen request stays where it is. */
    void goOn(HelpRequest held) {
        if (!held.frozen()) {
            items.newestOf(held.id()).filter(WorkItem::open).ifPresent(item -> process.decided(item.taskId()));
        }
    }
}
