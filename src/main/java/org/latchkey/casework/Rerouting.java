package org.latchkey.casework;

import org.latchkey.access.AccessControl;
import org.latchkey.access.Administrators;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Routes a waiting request anew when those it waits for are not the right ones any more (P7, P13). */
@Component
class Rerouting {

    private final HelpRequests requests;
    private final WorkItems items;
    private final AccessControl access;
    private final CaseProcess process;

    Rerouting(HelpRequests requests, WorkItems items, AccessControl access, CaseProcess process) {
        this.requests = requests;
        this.items = items;
        this.access = access;
        this.process = process;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void reconsider(WorkItem found) {
        requests.hold(found.request());
        items.find(found.id())
                .filter(item -> item.open() && waitsInVain(item))
                .ifPresent(item -> process.decided(item.taskId()));
    }

    private boolean waitsInVain(WorkItem item) {
        var user = requests.get(item.request()).user();
        if (user == null) {
            return false;
        }
        var canBeAsked = access.facts(user).administrators() == Administrators.ANOTHER_ENABLED;
        return switch (item.kind()) {
            case ADMINISTRATOR_AWAITED -> canBeAsked;
            case LOCAL_ADMIN_APPROVAL -> !canBeAsked;
            default -> false;
        };
    }
}
