package org.latchkey.casework.rest;

import org.latchkey.api.Calls;
import org.latchkey.casework.HandoverDesk;
import org.latchkey.casework.WorkItemId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hands work items to others, without a decision (P3, P5, P62). */
@Calls
@ResponseStatus(HttpStatus.NO_CONTENT)
class HandoverController {

    private final HandoverDesk desk;

    HandoverController(HandoverDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/work-items/{id}/cannot-validate")
    void cannotValidate(@PathVariable long id) {
        desk.cannotValidate(new WorkItemId(id));
    }

    @PostMapping("/work-items/{id}/open-account-team-case")
    void openAccountTeamCase(@PathVariable long id) {
        desk.openAccountTeamCase(new WorkItemId(id));
    }

    @PostMapping("/work-items/{id}/not-me")
    void notMe(@PathVariable long id) {
        desk.notTheRightPerson(new WorkItemId(id));
    }
}
