package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.latchkey.testing.Town.CARD;

import java.util.Map;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.access.ApprovalResult;
import org.latchkey.access.LockCause;
import org.latchkey.directory.User;
import org.latchkey.evidence.CardEvidence;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.EvidenceMatch;
import org.latchkey.evidence.NoMatch;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;

/** A validated approval enables, and nothing else that the engine or the desk can be told (P10–P15, P19, I1–I5, I7). */
abstract class EnablingTest extends EnablingWorld {

    @Test
    void aLocalAdminWhoVouchesEnablesANonAdmin() {
        var receipt = town.file(lockedUser, Wish.NOT_SURE);

        assertThat(vouch(colleague, receipt)).isEqualTo(ApprovalResult.ENABLED);
        assertThat(town.isEnabled(lockedUser)).isTrue();
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.ENABLED);
        assertThat(town.ask(CaseProcess.class).isLive(town.request(receipt).id()))
                .isFalse();
    }

    @Test
    void supportEnablesAnAdminOfASmallAccountAfterAMatch() {
        var receipt = claimed(lockedAdmin);
        match(receipt);

        assertThat(approve(agent, receipt)).isEqualTo(ApprovalResult.ENABLED);
        assertThat(town.isEnabled(lockedAdmin)).isTrue();
    }

    @Test
    void enablingAsksForANewPasswordBeforeAnythingElse() {
        town.choosePassword(lockedUserWithPassword());
        vouch(colleague, town.file(lockedUser, Wish.NOT_SURE));

        assertThat(signIn(lockedUser)).isFalse();

        town.choosePassword(lockedUser);

        assertThat(signIn(lockedUser)).isTrue();
    }

    @Test
    void aRequestIsDoneWhenTheNewPasswordIsChosen() {
        var receipt = town.file(lockedUser, Wish.NOT_SURE);
        vouch(colleague, receipt);
        town.choosePassword(lockedUser);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.DONE);
    }

    @Test
    void wrongEvidenceIsNoValidation() {
        var receipt = claimed(lockedAdmin);
        var verdict = town.as(
                agent,
                () -> town.ask(ValidationDesk.class)
                        .check(item(receipt), new CardEvidence("0000", CARD.expiry()), null));

        assertThat(verdict).isInstanceOf(NoMatch.class);
        assertRefused(Why.NOT_VALIDATED, () -> approve(agent, receipt));
    }

    @Test
    void aCardByPhoneNeverMatchesWithoutTheCode() {
        var receipt = claimed(lockedAdmin);

        assertThat(town.as(agent, () -> town.ask(ValidationDesk.class).check(item(receipt), CARD, null)))
                .isInstanceOf(NoMatch.class);
    }

    @Test
    void aCardByPhoneMatchesWithTheCodeReadBack() {
        var receipt = claimed(lockedAdmin);
        var code = town.ask(EvidenceDesk.class).makeCode(town.request(receipt).id());

        assertThat(town.as(agent, () -> town.ask(ValidationDesk.class).check(item(receipt), CARD, code)))
                .isInstanceOf(EvidenceMatch.class);
        assertThat(approve(agent, receipt)).isEqualTo(ApprovalResult.ENABLED);
    }

    @Test
    void sealedEvidenceThroughTheAddressOnFileNeedsNoCode() {
        var receipt = claimed(lockedAdmin);
        match(receipt);

        assertThat(approve(agent, receipt)).isEqualTo(ApprovalResult.ENABLED);
    }

    @Test
    void theThirdWrongTryLeadsToAnotherAdministrator() {
        var receipt = claimed(lockedAdmin);
        for (int attempt = 0; attempt < 3; attempt++) {
            town.as(
                    agent,
                    () -> town.ask(ValidationDesk.class)
                            .check(item(receipt), new CardEvidence("0000", CARD.expiry()), null));
        }

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
    }

    @Test
    void whoCannotValidateHandsOverToAnotherAdministrator() {
        var receipt = claimed(lockedAdmin);
        town.as(agent, () -> town.ask(HandoverDesk.class).cannotValidate(item(receipt)));

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
        assertThat(vouch(colleague, receipt)).isEqualTo(ApprovalResult.ENABLED);
    }

    @Test
    void oneApprovalLiftsEveryLockItsAuthorityMayLift() {
        town.locked(lockedUser, LockCause.DISABLED_BY_ADMIN);
        var receipt = town.file(lockedUser, Wish.NOT_SURE);

        assertThat(vouch(colleague, receipt)).isEqualTo(ApprovalResult.ENABLED);
        assertThat(town.isEnabled(lockedUser)).isTrue();
    }

    @Test
    void completingTheEnginesTaskEnablesNobody() {
        var receipt = claimed(lockedAdmin);
        var before = newest(receipt);
        town.ask(TaskService.class).complete(before.taskId());

        assertThat(town.isEnabled(lockedAdmin)).isFalse();
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_VALIDATION);
        assertThat(newest(receipt).id()).isNotEqualTo(before.id());
    }

    @Test
    void processVariablesEnableNobody() {
        var receipt = claimed(lockedAdmin);
        var task = newest(receipt).taskId();
        var lies = Map.<String, Object>of(
                "situation", "ENDED", "approved", true, "validated", true, "userType", "NON_ADMIN");
        var tasks = town.ask(TaskService.class);
        tasks.setVariables(task, lies);
        tasks.complete(task, lies);

        assertThat(town.isEnabled(lockedAdmin)).isFalse();
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_VALIDATION);
    }

    @Test
    void endingTheProcessEnablesNobody() {
        var receipt = claimed(lockedAdmin);
        var process = town.ask(RuntimeService.class);
        process.createProcessInstanceQuery()
                .processInstanceBusinessKey(
                        Long.toString(town.request(receipt).id().value()))
                .list()
                .forEach(one -> process.deleteProcessInstance(one.getId(), "test"));

        assertThat(town.isEnabled(lockedAdmin)).isFalse();
        assertThat(newest(receipt).open()).isFalse();
    }

    @Test
    void aSecondApprovalFindsTheItemGone() {
        var receipt = town.file(lockedUser, Wish.NOT_SURE);
        var item = item(receipt);
        vouch(colleague, receipt);

        assertThatThrownBy(
                        () -> town.as(colleague, () -> town.ask(CaseDesk.class).vouchAndApprove(item, STATEMENT, DONE)))
                .isInstanceOfSatisfying(
                        WorkItemGone.class, gone -> assertThat(gone.state()).isEqualTo(RequestState.ENABLED));
    }

    @Test
    void aDeclinedRequestEndsAndEnablesNobody() {
        var receipt = town.file(lockedUser, Wish.NOT_SURE);
        town.as(colleague, () -> town.ask(CaseDesk.class).decline(item(receipt), new Reason("It was not her.")));

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.DECLINED);
        assertThat(town.isEnabled(lockedUser)).isFalse();
        assertThat(town.ask(CaseProcess.class).isLive(town.request(receipt).id()))
                .isFalse();
    }

    @Test
    void ofTwoAgentsOneGetsTheItemAndTheOtherIsToldWho() {
        var receipt = claimed(lockedAdmin);
        var other = town.staff(Role.SUPPORT);

        assertThat(town.as(other, () -> town.ask(CaseDesk.class).claim(item(receipt))))
                .isInstanceOfSatisfying(
                        ClaimResult.TakenBy.class,
                        taken -> assertThat(taken.name()).isEqualTo(agent.displayName()));
    }

    private User lockedUserWithPassword() {
        var user = town.user(account);
        town.choosePassword(user);
        lockedUser = town.locked(user, LockCause.FAILED_SIGN_INS);
        return town.user(account);
    }

    private boolean signIn(User user) {
        return town.tryPassword(user, Town.PASSWORD).signedIn().isPresent();
    }
}
