package org.latchkey.casework;

import org.latchkey.casework.WorkItemHandled.Act;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a sysadmin who has decided nothing on a frozen request looks into it, and lets it go on or ends it (P17). */
@Service
@Transactional
public class FreezeDesk {

    private final HeldItems held;
    private final FreezeReviewers reviewers;
    private final HelpRequests requests;
    private final CaseProcess process;

    FreezeDesk(HeldItems held, FreezeReviewers reviewers, HelpRequests requests, CaseProcess process) {
        this.held = held;
        this.reviewers = reviewers;
        this.requests = requests;
        this.process = process;
    }

    /**
     * Lets a frozen request go on: it is routed anew, and what was validated before approves nothing.
     *
     * @param reason stands in the timeline, for staff
     * @throws org.latchkey.access.ApprovalRefused when this person may not
     */
    public void resume(WorkItemId id, Reason reason) {
        var item = held.held(id);
        reviewers.require(item);
        requests.note(item.request(), new Message(reason.text()));
        held.handled(item, Act.RESUMED, "resumed");
        requests.resume(item.request());
        if (requests.get(item.request()).state().isOpen()) {
            process.decided(item.taskId());
        }
    }
}
