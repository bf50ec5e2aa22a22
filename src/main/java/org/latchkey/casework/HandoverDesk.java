package org.latchkey.casework;

import org.latchkey.access.ApprovalRefused;
import org.latchkey.casework.WorkItemHandled.Act;
import org.latchkey.directory.Directory;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.Turn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where requests are handed to others without a decision; the way they take from there is the process's. */
@Service
@Transactional
public class HandoverDesk {

    private final Desk desk;
    private final HeldItems held;
    private final WorkItems items;
    private final HelpRequests requests;
    private final Directory directory;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;

    HandoverDesk(
            Desk desk,
            HeldItems held,
            WorkItems items,
            HelpRequests requests,
            Directory directory,
            CaseProcess process,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.held = held;
        this.items = items;
        this.requests = requests;
        this.directory = directory;
        this.process = process;
        this.events = events;
    }

    /** Hands a request that cannot be validated to another local admin (P3). */
    public void cannotValidate(WorkItemId id) {
        var item = held.held(id);
        held.decider(item);
        askOthers(item);
    }

    /** Hands a request whose tries are used up to another local admin, and tells the contacts on file (P23). */
    void triesUsedUp(WorkItemId id) {
        var item = held.held(id);
        askOthers(item);
        var request = requests.get(item.request());
        if (request.user() != null) {
            var user = directory.user(request.user());
            directory.contactsOnFile(user.account().id()).stream()
                    .map(contact -> new TriesUsedUp(request, user, contact))
                    .forEach(events::publishEvent);
        }
    }

    private void askOthers(WorkItem item) {
        requireKind(item, WorkItemKind.SUPPORT_VALIDATION);
        turn(item, Turn.CANNOT_VALIDATE, Act.NOT_VALIDATED, "cannotValidate");
    }

    /** Opens a case for the account team, asking it to contact the requester (P5); support alone never approves it. */
    public void openAccountTeamCase(WorkItemId id) {
        var item = held.held(id);
        held.worker(item);
        requireKind(item, WorkItemKind.ESCALATED);
        turn(item, Turn.ACCOUNT_TEAM, Act.ACCOUNT_TEAM_ASKED, "accountTeamAsked");
    }

    private static void requireKind(WorkItem item, WorkItemKind kind) {
        if (item.kind() != kind) {
            throw new ApprovalRefused(ApprovalRefused.Why.NOT_YOUR_ROLE);
        }
    }

    private void turn(WorkItem item, Turn next, Act act, String key) {
        requests.turn(item.request(), next);
        held.handled(item, act, key);
        process.decided(item.taskId());
    }

    /** Says that one is not the right person to ask; the item stays with the others who were asked (P62). */
    public void notTheRightPerson(WorkItemId id) {
        var person = desk.approver();
        var item = held.open(id);
        items.turnAway(id, person.id());
        held.handled(item, Act.TURNED_AWAY, "notTheRightPerson");
    }
}
