package org.latchkey.casework;

import org.latchkey.access.AccessControl;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.Approver;
import org.latchkey.access.Approvers;
import org.latchkey.access.Routing;
import org.latchkey.casework.WorkItemHandled.Act;
import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The item somebody acts on: they may know of it, it waits, and nobody else moves its request while they act. */
@Component
class HeldItems {

    private final Desk desk;
    private final WorkItems items;
    private final HelpRequests requests;
    private final AccessControl access;
    private final Approvers approvers;
    private final ApplicationEventPublisher events;

    HeldItems(
            Desk desk,
            WorkItems items,
            HelpRequests requests,
            AccessControl access,
            Approvers approvers,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.items = items;
        this.requests = requests;
        this.access = access;
        this.approvers = approvers;
        this.events = events;
    }

    /**
     * The item, for the person signed in.
     *
     * @throws NoSuchCase when there is none, or none that they may know of
     */
    WorkItem known(WorkItemId id) {
        var person = desk.person();
        return items.find(id).filter(found -> desk.mayKnow(person, found)).orElseThrow(NoSuchCase::new);
    }

    /**
     * The item while it waits.
     *
     * @throws WorkItemGone when it was decided meanwhile
     */
    WorkItem open(WorkItemId id) {
        var item = known(id);
        if (!item.open()) {
            throw new WorkItemGone(requests.get(item.request()).state());
        }
        return item;
    }

    /** The item, with its request held until the transaction ends. */
    WorkItem held(WorkItemId id) {
        requests.hold(open(id).request());
        return open(id);
    }

    /** The member of staff signed in, whose role works such items. */
    User worker(WorkItem item) {
        var person = desk.person();
        var role = person.role();
        if (role == null || !item.kind().isWorkedBy(role)) {
            throw new ApprovalRefused(ApprovalRefused.Why.NOT_YOUR_ROLE);
        }
        return person;
    }

    /** The proof that the person signed in may decide on an item now; an agent has to have taken it. */
    Approver decider(WorkItem item) {
        var approver = approvers.authorise(routing(item));
        requireOwn(item, approver.user());
        return approver;
    }

    private static void requireOwn(WorkItem item, User person) {
        var claim = item.claim();
        if (item.kind() == WorkItemKind.SUPPORT_VALIDATION
                && (claim == null || !claim.by().equals(person.id()))) {
            throw new ApprovalRefused(ApprovalRefused.Why.NOT_CLAIMED);
        }
    }

    /**
     * The routing an item rests on.
     *
     * @throws ApprovalRefused when nobody may decide there
     */
    Routing routing(WorkItem item) {
        var routing = item.routing();
        if (routing == null) {
            throw new ApprovalRefused(ApprovalRefused.Why.NOT_YOUR_ROLE);
        }
        return access.routing(routing).orElseThrow();
    }

    /** Tells that something was done with an item that decides nothing. */
    void handled(WorkItem item, Act act, String key) {
        requests.event(item.request(), key);
        told(item, act);
    }

    /** The same, naming somebody else than who acts. */
    void handled(WorkItem item, Act act, String about, String key) {
        requests.event(item.request(), about, key);
        told(item, act);
    }

    private void told(WorkItem item, Act act) {
        events.publishEvent(new WorkItemHandled(item, act));
        events.publishEvent(new QueueChanged(item.request()));
    }
}
