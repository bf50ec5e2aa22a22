package org.latchkey.casework.rest;

import org.latchkey.access.ApprovalResult;
import org.latchkey.api.Calls;
import org.latchkey.casework.CaseDesk;
import org.latchkey.casework.ClaimResult;
import org.latchkey.casework.WorkItemId;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Taking and deciding work items; the desk checks who acts, and this says what came of it (P10, P60). */
@Calls
class WorkItemController {

    record Vouched(Message statement) {}

    record Approval(Reason comment) {}

    record Decided(ApprovalResult result) {}

    record Declined(Reason reason) {}

    private final CaseDesk desk;

    WorkItemController(CaseDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/work-items/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable long id) {
        if (desk.claim(new WorkItemId(id)) instanceof ClaimResult.TakenBy(var name, var at)) {
            throw new Taken(name, at);
        }
    }

    @PostMapping("/work-items/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable long id) {
        desk.release(new WorkItemId(id));
    }

    @PostMapping("/work-items/{id}/vouch")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void vouch(@PathVariable long id, @RequestBody Vouched vouched) {
        desk.vouch(new WorkItemId(id), vouched.statement());
    }

    @PostMapping("/work-items/{id}/approve")
    Decided approve(@PathVariable long id, @RequestBody Approval approval) {
        return new Decided(desk.approve(new WorkItemId(id), approval.comment()));
    }

    @PostMapping("/work-items/{id}/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(@PathVariable long id, @RequestBody Declined declined) {
        desk.decline(new WorkItemId(id), declined.reason());
    }
}
