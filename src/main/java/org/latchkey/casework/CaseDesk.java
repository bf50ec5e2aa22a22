package org.latchkey.casework;

import org.latchkey.access.AccessControl;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.ApprovalResult;
import org.latchkey.access.Approver;
import org.latchkey.casework.WorkItemHandled.Act;
import org.latchkey.evidence.EvidenceMatch;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where work items are taken and decided: each act checks who acts, and moves the process in the same transaction. */
@Service
@Transactional
public class CaseDesk {

    private final Desk desk;
    private final HeldItems held;
    private final WorkItems items;
    private final Claims claims;
    private final SecondSysadmin second;
    private final Substitutes substitutes;
    private final FreezeReviewers reviewers;
    private final HelpRequests requests;
    private final AccessControl access;
    private final Decisions decisions;
    private final CaseProcess process;

    CaseDesk(
            Desk desk,
            HeldItems held,
            WorkItems items,
            Claims claims,
            SecondSysadmin second,
            Substitutes substitutes,
            FreezeReviewers reviewers,
            HelpRequests requests,
            AccessControl access,
            Decisions decisions,
            CaseProcess process) {
        this.desk = desk;
        this.held = held;
        this.items = items;
        this.claims = claims;
        this.second = second;
        this.substitutes = substitutes;
        this.reviewers = reviewers;
        this.requests = requests;
        this.access = access;
        this.decisions = decisions;
        this.process = process;
    }

    /** Takes a work item; of several people at once one gets it, the others are told who and when. */
    public ClaimResult claim(WorkItemId id) {
        var item = held.open(id);
        var person = held.worker(item);
        if (!items.claim(id, person.id(), person.displayName())) {
            var claim = held.open(id).claim();
            return claim == null || claim.by().equals(person.id())
                    ? new ClaimResult.Claimed()
                    : new ClaimResult.TakenBy(claim.name(), claim.at());
        }
        claims.taken(item);
        held.handled(item, Act.CLAIMED, Claims.TAKEN);
        return new ClaimResult.Claimed();
    }

    /** Gives a work item back; one that is not one's own stays as it is. */
    public void release(WorkItemId id) {
        var item = held.open(id);
        if (items.release(id, held.worker(item).id())) {
            held.handled(item, Act.RELEASED, "released");
        }
    }

    /** The proof that the person signed in may decide on an item now; an agent has to have taken it. */
    @Transactional(readOnly = true)
    public Approver decider(WorkItemId id) {
        return held.decider(held.open(id));
    }

    /** Records that the evidence which this agent had compared matched (P2, P24). */
    void matched(EvidenceMatch match, Approver agent) {
        access.validate(match, agent);
        requests.event(match.request(), Claims.MATCHED);
    }

    /**
     * States that this person asked: a local admin about a colleague, or a sysadmin about one of the staff (P1, P3, P9).
     *
     * @throws org.latchkey.kernel.InvalidValue when it is no {@link Statement}
     */
    public void vouch(WorkItemId id, Message statement) {
        var item = held.held(id);
        vouch(item, statement, held.decider(item));
        second.isAskedWhereTwoAreNeeded(item);
    }

    private void vouch(WorkItem item, Message statement, Approver by) {
        access.vouch(new Statement(statement).words(), by);
        requests.event(item.request(), "vouched");
        if (item.kind() == WorkItemKind.SYSADMIN_CASE) {
            requests.note(item.request(), statement);
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
        var item = held.held(id);
        return approve(item, held.decider(item), remark);
    }

    /**
     * Approves on the approver's own statement that this person asked (P1, P3, P9).
     *
     * @throws org.latchkey.kernel.InvalidValue when it is no {@link Statement}
     */
    public ApprovalResult vouchAndApprove(WorkItemId id, Message statement, Reason remark) {
        var item = held.held(id);
        var approver = held.decider(item);
        vouch(item, statement, approver);
        return approve(item, approver, remark);
    }

    private ApprovalResult approve(WorkItem item, Approver approver, Reason remark) {
        var validation = access.validation(approver.routing())
                .orElseThrow(() -> new ApprovalRefused(ApprovalRefused.Why.NOT_VALIDATED));
        substitutes.tellIfStandingIn(item, approver.user());
        return settle(item, access.approve(validation, approver, remark));
    }

    private ApprovalResult settle(WorkItem item, ApprovalResult result) {
        decisions.tell(item.request(), result);
        process.decided(item.taskId());
        return result;
    }

    /** Declines a request, for a reason that staff see and the requester does not. */
    public void decline(WorkItemId id, Reason reason) {
        var item = held.held(id);
        if (item.kind() == WorkItemKind.FROZEN) {
            reviewers.require(item);
        } else if (item.kind().authority() == null) {
            held.worker(item);
        } else {
            held.decider(item);
        }
        requests.close(item.request(), RequestState.DECLINED, reason);
        process.decided(item.taskId());
    }

    /** Writes a note for staff into a request's timeline. */
    public void note(WorkItemId id, Message note) {
        desk.staff();
        requests.note(held.known(id).request(), note);
    }
}
