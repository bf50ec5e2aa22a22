package org.latchkey.casework.rest;

import org.latchkey.api.Calls;
import org.latchkey.casework.ValidationDesk;
import org.latchkey.casework.WorkItemId;
import org.latchkey.evidence.BudgetSpent;
import org.latchkey.evidence.ComparingPaused;
import org.latchkey.evidence.EvidenceMatch;
import org.latchkey.evidence.NoMatch;
import org.latchkey.evidence.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Has evidence compared, blindly: the answer is match or no match, and how many tries are left (P20, P22). */
@Calls
class EvidenceController {

    enum Word {
        MATCH,
        NO_MATCH
    }

    record Checked(Word verdict, int triesLeft) {}

    private final ValidationDesk validations;

    EvidenceController(ValidationDesk validations) {
        this.validations = validations;
    }

    @PostMapping("/work-items/{id}/send-code")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void sendCode(@PathVariable long id) {
        validations.sendCode(new WorkItemId(id));
    }

    @PostMapping("/work-items/{id}/evidence")
    Checked check(@PathVariable long id, @RequestBody Said said) {
        return told(validations.check(
                new WorkItemId(id), said.evidence(), said.code().orElse(null)));
    }

    @PostMapping("/work-items/{id}/sealed-evidence")
    Checked checkSealed(@PathVariable long id) {
        return told(validations.checkSealed(new WorkItemId(id)));
    }

    private Checked told(Verdict verdict) {
        return switch (verdict) {
            case EvidenceMatch match -> new Checked(Word.MATCH, match.tries().left());
            case NoMatch(var triesLeft) -> new Checked(Word.NO_MATCH, triesLeft);
            case BudgetSpent(var which) -> throw new TriesUsedUp(which);
            case ComparingPaused(var kind) -> throw new NotComparedNow(kind);
        };
    }
}
