package org.latchkey.casework;

import org.jspecify.annotations.Nullable;
import org.latchkey.access.AccessControl;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.ApprovalResult;
import org.latchkey.access.Approver;
import org.latchkey.access.Approvers;
import org.latchkey.casework.WorkItemHandled.Act;
import org.latchkey.directory.User;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where work items are taken and decided: each act checks who acts, and moves the process in the same transaction. */
@Service
@Transactional
public class CaseDesk {

    private final Desk desk;
    private final WorkItems items;
    private final HelpRequests requests;
    private final AccessControl access;
    private final Approvers approvers;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;

    CaseDesk(
            Desk desk,
            WorkItems items,
            HelpRequests requests,
            AccessControl access,
            Approvers approvers,
            CaseProcess process,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.items = items;
        this.requests = requests;
        this.access = access;
        this.approvers = approvers;
        this.process = process;
        this.events = events;
    }

    /** Takes a work item; of several people at once one gets it, the others are told who and when. */
    public ClaimResult claim(WorkItemId id) {
        var person = desk.staff();
        var item = open(id, person);
        requireWorks(person, item);
        if (!items.claim(id, person.id(), person.displayName())) {
            var claim = open(id, person).claim();
            return claim == null || claim.by().equals(person.id())
                    ? new ClaimResult.Claimed()
                    : new ClaimResult.TakenBy(claim.name(), claim.at());
        }
        handled(item, Act.CLAIMED, "claimed");
        return new ClaimResult.Claimed();
    }

    /** Gives a work item back; one that is not one's own stays as it is. */
    public void release(WorkItemId id) {
        var person = desk.staff();
        var item = open(id, person);
        if (items.release(id, person.id())) {
            handled(item, Act.RELEASED, "released");
        }
    }

    /** The proof that the person signed in may decide on an item now; an agent has to have taken it. */
    @Transactional(readOnly = true)
    public Approver decider(WorkItemId id) {
        return decider(open(id, desk.person()));
    }

    private Approver decider(WorkItem item) {
        var routing =
                item.routing() == null ? null : access.routing(item.routing()).orElse(null);
        if (routing == null) {
            throw new ApprovalRefused(ApprovalRefused.Why.NOT_YOUR_ROLE);
        }
        var approver = approvers.authorise(routing);
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
     * Approves on the validation that was made for this item (P10–P14).
     *
     * @return what came of it; unless the user was enabled, the request is routed again
     * @throws ApprovalRefused when this person may not, or not on this ground; nothing is changed
     * @throws WorkItemGone when it was decided meanwhile
     */
    public ApprovalResult approve(WorkItemId id, Reason remark) {
        var item = held(id);
        var approver = decider(item);
        var validation = access.routing(routingOf(item))
                .flatMap(access::validation)
                .orElseThrow(() -> new ApprovalRefused(ApprovalRefused.Why.NOT_VALIDATED));
        return settle(item, access.approve(validation, approver, remark));
    }

    /**
     * Approves on the local admin's own statement that this person asked (P1, P3).
     *
     * @throws org.latchkey.kernel.InvalidValue when it is no {@link Statement}
     */
    public ApprovalResult vouchAndApprove(WorkItemId id, Message statement, Reason remark) {
        var words = new Statement(statement).words();
        var item = held(id);
        var admin = decider(item);
        return settle(item, access.approve(access.vouch(words, admin), admin, remark));
    }

    private ApprovalResult settle(WorkItem item, ApprovalResult result) {
        switch (result) {
            case ENABLED -> requests.moveTo(item.request(), RequestState.ENABLED);
            case LOCKS_LEFT -> requests.event(item.request(), "locksLeft");
            case FACTS_CHANGED -> requests.event(item.request(), "factsChanged");
            case ALREADY_ENABLED -> requests.event(item.request(), "alreadyEnabled");
        }
        process.decided(item.taskId());
        return result;
    }

    /** Declines a request, for a reason that staff see and the requester does not. */
    public void decline(WorkItemId id, Reason reason) {
        var item = held(id);
        requireMayDecline(item);
        requests.close(item.request(), RequestState.DECLINED, reason);
        process.decided(item.taskId());
    }

    private void requireMayDecline(WorkItem item) {
        if (item.kind().authority() == null) {
            requireWorks(desk.staff(), item);
        } else {
            decider(item);
        }
    }

    private static void requireWorks(User person, WorkItem item) {
        var role = person.role();
        if (role == null || !item.kind().isWorkedBy(role)) {
            throw new ApprovalRefused(ApprovalRefused.Why.NOT_YOUR_ROLE);
        }
    }

    /** Hands a request that cannot be validated to another local admin (P3). */
    public void cannotValidate(WorkItemId id) {
        var item = held(id);
        decider(item);
        askAnotherAdministrator(item);
    }

    /** Hands a request whose tries are used up to another local admin (P23). */
    void triesUsedUp(WorkItemId id) {
        var item = held(id);
        askAnotherAdministrator(item);
    }

    private void askAnotherAdministrator(WorkItem item) {
        if (item.kind() != WorkItemKind.SUPPORT_VALIDATION) {
            throw new ApprovalRefused(ApprovalRefused.Why.NOT_YOUR_ROLE);
        }
        requests.wish(item.request(), Wish.ANOTHER_ADMINISTRATOR);
        handled(item, Act.NOT_VALIDATED, "cannotValidate");
        process.decided(item.taskId());
    }

    /** Says that one is not the right person to ask; the item stays with the other local admins (P62). */
    public void notTheRightPerson(WorkItemId id) {
        var person = desk.localAdmin();
        var item = open(id, person);
        items.turnAway(id, person.id());
        handled(item, Act.TURNED_AWAY, "notTheRightPerson");
    }

    /** Writes a note for staff into a request's timeline. */
    public void note(WorkItemId id, Message note) {
        var person = desk.staff();
        var item = items.find(id).filter(found -> desk.mayKnow(person, found)).orElseThrow(NoSuchCase::new);
        requests.note(item.request(), note);
    }

    private WorkItem held(WorkItemId id) {
        var person = desk.person();
        var item = open(id, person);
        requests.hold(item.request());
        return open(id, person);
    }

    private WorkItem open(WorkItemId id, User person) {
        var item = items.find(id).filter(found -> desk.mayKnow(person, found)).orElseThrow(NoSuchCase::new);
        if (!item.open()) {
            throw new WorkItemGone(requests.get(item.request()).state());
        }
        return item;
    }

    private void handled(WorkItem item, Act act, String key) {
        requests.event(item.request(), key);
        events.publishEvent(new WorkItemHandled(item, act));
        events.publishEvent(new QueueChanged(item.request()));
    }

    private static long routingOf(WorkItem item) {
        @Nullable Long routing = item.routing();
        if (routing == null) {
            throw new ApprovalRefused(ApprovalRefused.Why.NOT_VALIDATED);
        }
        return routing;
    }
}
