package org.latchkey.casework;

import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Component;

/** Finds the open work item that somebody is about to act on; one they may not know of is as good as missing (I15). */
@Component
class OpenItems {

    private final Desk desk;
    private final WorkItems items;
    private final HelpRequests requests;

    OpenItems(Desk desk, WorkItems items, HelpRequests requests) {
        this.desk = desk;
        this.items = items;
        this.requests = requests;
    }

    /** @throws WorkItemGone when it was decided meanwhile */
    WorkItem get(WorkItemId id, User person) {
        var item = items.find(id).filter(found -> desk.mayKnow(person, found)).orElseThrow(NoSuchCase::new);
        if (!item.open()) {
            throw new WorkItemGone(requests.get(item.request()).state());
        }
        return item;
    }

    /** The same, with its request held until the transaction ends. */
    WorkItem hold(WorkItemId id, User person) {
        requests.hold(get(id, person).request());
        return get(id, person);
    }
}
