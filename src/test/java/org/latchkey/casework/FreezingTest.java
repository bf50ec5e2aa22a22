package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.latchkey.testing.Town.INVOICE;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.latchkey.access.AccessControl;
import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.access.ApprovalResult;
import org.latchkey.access.LockCause;
import org.latchkey.access.ObjectionTo;
import org.latchkey.directory.User;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.EvidenceNotAskedFor;
import org.latchkey.kernel.Role;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestOnHold;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;

/** "This wasn't me" stops a request and lets nobody in; a sysadmin who has decided nothing lets it go on (P17). */
abstract class FreezingTest extends ObjectionWorld {

    @Test
    void aRequestThatWaitsForALocalAdminIsFrozen() {
        var receipt = frozen(user, Wish.NOT_SURE);

        assertThat(town.request(receipt).frozen()).isTrue();
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.FROZEN);
    }

    @Test
    void aRequestThatWaitsForSupportIsFrozen() {
        var receipt = frozen(lockedAdmin(), Wish.INVOICE_OR_CARD);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.FROZEN);
    }

    @Test
    void aRequestThatWaitsForItsSecondSysadminIsFrozen() {
        var held = town.locked(town.user(account), LockCause.SECURITY_HOLD);
        var receipt = town.file(held, Wish.NOT_SURE);
        reach(sysadmin, receipt, held);
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_SECOND_SYSADMIN);

        desk().object(link(ObjectionTo.VALIDATING, held, receipt));

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.FROZEN);
    }

    @Test
    void objectingAgainToAFrozenRequestLeavesItWhereItIs() {
        var receipt = frozen(user, Wish.NOT_SURE);
        var item = item(receipt);
        desk().object(link(ObjectionTo.VALIDATING, user, receipt));

        assertThat(item(receipt)).isEqualTo(item);
    }

    @Test
    void whoeverWasAboutToDecideFindsTheStepOver() {
        var receipt = town.file(user, Wish.NOT_SURE);
        var item = item(receipt);
        desk().object(link(ObjectionTo.FILING, user, receipt));

        assertThatThrownBy(() ->
                        town.as(colleague, () -> town.ask(CaseDesk.class).vouchAndApprove(item, STATEMENT, REASON)))
                .isInstanceOf(WorkItemGone.class);
        assertThat(town.isEnabled(user)).isFalse();
    }

    @Test
    void ofAFreezeAndADecisionAtOnceTheFirstWinsAndNobodyIsLetInByAFrozenRequest() throws Exception {
        var receipt = town.file(user, Wish.NOT_SURE);
        var item = item(receipt);
        var link = link(ObjectionTo.FILING, user, receipt);
        town.as(colleague, () -> {});
        var decision = CompletableFuture.runAsync(
                () -> town.as(colleague, () -> town.ask(CaseDesk.class).vouchAndApprove(item, STATEMENT, REASON)));
        desk().object(link);
        try {
            decision.get();
        } catch (ExecutionException lost) {
            assertThat(town.isEnabled(user)).isFalse();
        }

        var frozen = town.request(receipt).frozen();
        assertThat(town.isEnabled(user)).isEqualTo(!frozen);
    }

    @Test
    void theDoorRefusesAFrozenRequest() {
        var admin = lockedAdmin();
        var receipt = town.file(admin, Wish.INVOICE_OR_CARD);
        var item = item(receipt);
        town.as(agent, () -> town.ask(CaseDesk.class).claim(item));
        match(receipt);
        var approver = town.as(agent, () -> town.ask(CaseDesk.class).decider(item));
        var validation =
                town.ask(AccessControl.class).validation(approver.routing()).orElseThrow();
        desk().object(link(ObjectionTo.VALIDATING, admin, receipt));

        assertRefused(
                Why.FROZEN,
                () -> town.as(agent, () -> town.ask(AccessControl.class).approve(validation, approver, REASON)));
    }

    @Test
    void whatWasValidatedBeforeTheFreezeApprovesNothingAfterIt() {
        var admin = lockedAdmin();
        var receipt = town.file(admin, Wish.INVOICE_OR_CARD);
        var item = item(receipt);
        town.as(agent, () -> town.ask(CaseDesk.class).claim(item));
        match(receipt);
        var approver = town.as(agent, () -> town.ask(CaseDesk.class).decider(item));
        var validation =
                town.ask(AccessControl.class).validation(approver.routing()).orElseThrow();
        desk().object(link(ObjectionTo.VALIDATING, admin, receipt));
        resume(sysadmin, receipt);

        assertThat(town.as(agent, () -> town.ask(AccessControl.class).approve(validation, approver, REASON)))
                .isEqualTo(ApprovalResult.FACTS_CHANGED);
        assertThat(town.isEnabled(admin)).isFalse();
    }

    @Test
    void whatTheFirstSysadminValidatedBeforeTheFreezeCountsNoMore() {
        var held = town.locked(town.user(account), LockCause.SECURITY_HOLD);
        var receipt = town.file(held, Wish.NOT_SURE);
        reach(sysadmin, receipt, held);
        desk().object(link(ObjectionTo.VALIDATING, held, receipt));
        resume(town.staff(Role.SYSADMIN), receipt);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_SYSADMIN);
    }

    @Test
    void aResumedRequestTakesItsWayAgain() {
        var receipt = frozen(user, Wish.NOT_SURE);
        resume(sysadmin, receipt);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
        assertThat(town.as(colleague, () -> town.ask(CaseDesk.class).vouchAndApprove(item(receipt), STATEMENT, REASON)))
                .isEqualTo(ApprovalResult.ENABLED);
    }

    @Test
    void aSysadminMayDeclineAFrozenRequest() {
        var receipt = frozen(user, Wish.NOT_SURE);
        town.as(sysadmin, () -> town.ask(CaseDesk.class).decline(item(receipt), REASON));

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.DECLINED);
        assertThat(town.isEnabled(user)).isFalse();
    }

    @Test
    void supportLooksIntoNoFreeze() {
        var receipt = frozen(user, Wish.NOT_SURE);

        assertRefused(Why.NOT_YOUR_ROLE, () -> resume(agent, receipt));
        assertRefused(
                Why.NOT_YOUR_ROLE,
                () -> town.as(agent, () -> town.ask(CaseDesk.class).decline(item(receipt), REASON)));
    }

    @Test
    void aSysadminWhoValidatedDoesNotLookIntoTheFreeze() {
        var held = town.locked(town.user(account), LockCause.SECURITY_HOLD);
        var receipt = town.file(held, Wish.NOT_SURE);
        reach(sysadmin, receipt, held);
        desk().object(link(ObjectionTo.VALIDATING, held, receipt));

        assertRefused(Why.YOU_DECIDED_IT, () -> resume(sysadmin, receipt));
        assertRefused(
                Why.YOU_DECIDED_IT,
                () -> town.as(sysadmin, () -> town.ask(CaseDesk.class).decline(item(receipt), REASON)));
    }

    @Test
    void onlyAFrozenRequestIsResumed() {
        var receipt = town.file(user, Wish.NOT_SURE);

        assertRefused(Why.NOT_YOUR_ROLE, () -> resume(sysadmin, receipt));
    }

    @Test
    void aFrozenRequestTakesNoMessagesThroughTheFullLink() {
        var receipt = frozen(user, Wish.NOT_SURE);
        var full = town.ask(HelpDesk.class).trackFully(town.request(receipt).id());

        assertThatThrownBy(() -> town.ask(HelpDesk.class).write(full, NOTE)).isInstanceOf(RequestOnHold.class);
    }

    @Test
    void theCoarseLinkDoesNotTellThatARequestIsFrozen() {
        var receipt = frozen(user, Wish.NOT_SURE);
        town.ask(HelpDesk.class).write(receipt.tracking(), NOTE);

        assertThat(town.ask(HelpDesk.class)
                        .track(receipt.tracking())
                        .orElseThrow()
                        .conversation())
                .hasSize(2);
    }

    @Test
    void nobodyRepliesToAFrozenRequest() {
        var receipt = frozen(user, Wish.NOT_SURE);

        assertThatThrownBy(() ->
                        town.as(sysadmin, () -> town.ask(Correspondence.class).reply(item(receipt), NOTE)))
                .isInstanceOf(RequestOnHold.class);
    }

    @Test
    void aFrozenRequestTakesNoEvidence() {
        var receipt = frozen(lockedAdmin(), Wish.INVOICE_OR_CARD);
        var full = town.ask(HelpDesk.class).trackFully(town.request(receipt).id());

        assertThatThrownBy(() -> town.ask(EvidenceDesk.class).seal(full, INVOICE))
                .isInstanceOf(EvidenceNotAskedFor.class);
    }

    @Test
    void nothingIsComparedForAFrozenRequest() {
        var receipt = frozen(lockedAdmin(), Wish.INVOICE_OR_CARD);

        assertThatThrownBy(() ->
                        town.ask(EvidenceDesk.class).check(town.request(receipt).id(), agent.id(), INVOICE, null))
                .isInstanceOf(EvidenceNotAskedFor.class);
    }

    @Test
    void withdrawingDoesNotEndAFreeze() {
        var receipt = frozen(user, Wish.NOT_SURE);
        town.ask(HelpDesk.class).withdraw(receipt.tracking());

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.FROZEN);
    }

    @Test
    void whatWasWithdrawnMeanwhileEndsWhenItIsResumed() {
        var receipt = frozen(user, Wish.NOT_SURE);
        town.ask(HelpDesk.class).withdraw(receipt.tracking());
        resume(sysadmin, receipt);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void anAnswerToAnEarlierLetterFreezesTheRequestThatIsOpenNow() {
        var declined = town.file(user, Wish.NOT_SURE);
        town.as(colleague, () -> town.ask(CaseDesk.class).decline(item(declined), REASON));
        var open = town.file(user, Wish.NOT_SURE);

        desk().object(link(ObjectionTo.DECLINING, user, declined));

        assertThat(town.request(open).state()).isEqualTo(RequestState.FROZEN);
    }

    private User lockedAdmin() {
        return town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
    }

    private void match(Receipt receipt) {
        var full = town.ask(HelpDesk.class).trackFully(town.request(receipt).id());
        town.ask(EvidenceDesk.class).seal(full, INVOICE);
        town.as(agent, () -> town.ask(ValidationDesk.class).checkSealed(item(receipt)));
    }
}
