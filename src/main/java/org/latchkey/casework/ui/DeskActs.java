package org.latchkey.casework.ui;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.ApprovalResult;
import org.latchkey.casework.CaseDesk;
import org.latchkey.casework.ClaimResult;
import org.latchkey.casework.ContactAttempt;
import org.latchkey.casework.ContactDesk;
import org.latchkey.casework.FreezeDesk;
import org.latchkey.casework.HandoverDesk;
import org.latchkey.casework.Statement;
import org.latchkey.casework.TeamDesk;
import org.latchkey.casework.ValidationDesk;
import org.latchkey.casework.WorkItemId;
import org.latchkey.directory.User;
import org.latchkey.evidence.BudgetSpent;
import org.latchkey.evidence.ComparingPaused;
import org.latchkey.evidence.Evidence;
import org.latchkey.evidence.EvidenceMatch;
import org.latchkey.evidence.NoMatch;
import org.latchkey.evidence.Verdict;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.springframework.stereotype.Component;

/** Every act of the desk and of the local admins' page, with its result told in a sentence. */
@Component
final class DeskActs {

    private final CaseDesk desk;
    private final HandoverDesk handovers;
    private final FreezeDesk freezes;
    private final ContactDesk contacts;
    private final ValidationDesk validations;
    private final TeamDesk team;

    DeskActs(
            CaseDesk desk,
            HandoverDesk handovers,
            FreezeDesk freezes,
            ContactDesk contacts,
            ValidationDesk validations,
            TeamDesk team) {
        this.desk = desk;
        this.handovers = handovers;
        this.freezes = freezes;
        this.contacts = contacts;
        this.validations = validations;
        this.team = team;
    }

    List<User> accountManagers(WorkItemId item) {
        return team.candidates(item);
    }

    Outcome assignAccountManager(WorkItemId item, User manager) {
        team.assign(item, manager.id());
        return Outcome.Done.of("casework.team.assigned", manager.displayName());
    }

    Outcome take(WorkItemId item) {
        return switch (desk.claim(item)) {
            case ClaimResult.Claimed() -> Outcome.Done.of("desk.taken");
            case ClaimResult.TakenBy(var name, var at) -> Outcome.Refused.of("desk.takenBy", name, at);
        };
    }

    Outcome giveBack(WorkItemId item) {
        desk.release(item);
        return Outcome.Done.of("desk.givenBack");
    }

    Outcome note(WorkItemId item, Message note) {
        desk.note(item, note);
        return Outcome.Done.of("desk.noted");
    }

    Outcome sendCode(WorkItemId item) {
        validations.sendCode(item);
        return Outcome.Done.of("desk.code.sent");
    }

    Outcome check(WorkItemId item, Evidence said, @Nullable String code) {
        return told(validations.check(item, said, code));
    }

    Outcome checkSealed(WorkItemId item) {
        return told(validations.checkSealed(item));
    }

    private static Outcome told(Verdict verdict) {
        return switch (verdict) {
            case EvidenceMatch match -> Outcome.Done.of("desk.match", Sentence.of("evidence.match"));
            case NoMatch(var triesLeft) when triesLeft == 0 -> Outcome.Refused.of("desk.noMatch.last");
            case NoMatch(var triesLeft) -> Outcome.Refused.of("evidence.noMatch", triesLeft);
            case BudgetSpent(var which) -> Outcome.Refused.of("evidence.spent." + which);
            case ComparingPaused(var kind) -> Outcome.Refused.of("evidence.paused." + kind);
        };
    }

    Outcome approve(WorkItemId item, Reason remark) {
        return told(desk.approve(item, remark));
    }

    Outcome vouch(WorkItemId item, Statement statement, Reason remark) {
        return told(desk.vouchAndApprove(item, statement.words(), remark));
    }

    Outcome state(WorkItemId item, Statement statement) {
        desk.vouch(item, statement.words());
        return Outcome.Done.of("desk.secondAsked");
    }

    Outcome contact(WorkItemId item, ContactAttempt attempt) {
        contacts.contact(item, attempt);
        return Outcome.Done.of("contact.written." + attempt.outcome());
    }

    private static Outcome told(ApprovalResult result) {
        var key = "casework.result." + result.name().toLowerCase(Locale.ROOT);
        return result == ApprovalResult.FACTS_CHANGED ? Outcome.Refused.of(key) : Outcome.Done.of(key);
    }

    Outcome cannotValidate(WorkItemId item) {
        handovers.cannotValidate(item);
        return Outcome.Done.of("desk.handedOn");
    }

    Outcome openAccountTeamCase(WorkItemId item) {
        handovers.openAccountTeamCase(item);
        return Outcome.Done.of("desk.accountTeamAsked");
    }

    Outcome decline(WorkItemId item, Reason reason) {
        desk.decline(item, reason);
        return Outcome.Done.of("casework.declined");
    }

    Outcome resume(WorkItemId item, Reason reason) {
        freezes.resume(item, reason);
        return Outcome.Done.of("casework.resumed");
    }

    Outcome notTheRightPerson(WorkItemId item) {
        handovers.notTheRightPerson(item);
        return Outcome.Done.of("approvals.turnedAway");
    }
}
