package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.latchkey.testing.Town.CARD;
import static org.latchkey.testing.Town.INVOICE;

import java.time.OffsetDateTime;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.AccessControl;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.access.ApprovalResult;
import org.latchkey.access.Authority;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.SignInDesk;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.evidence.CardEvidence;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.EvidenceMatch;
import org.latchkey.evidence.NoMatch;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing but a validated approval by the right person enables a user (P10–P15, P19, I1–I5, I7). */
abstract class EnablingTest {

    private static final Reason DONE = new Reason("All in order.");
    private static final Message STATEMENT = new Message("She asked me in person this morning.");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Account account;
    private User colleague;
    private User lockedUser;
    private User lockedAdmin;
    private User agent;

    @BeforeEach
    void build() {
        town = new Town(context);
        account = town.account(AccountSize.SMALL);
        colleague = town.admin(account);
        lockedUser = town.locked(town.user(account), LockCause.FAILED_SIGN_INS);
        lockedAdmin = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
        agent = town.staff(Role.SUPPORT);
    }

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

    private User lockedUserWithPassword() {
        var user = town.user(account);
        town.choosePassword(user);
        lockedUser = town.locked(user, LockCause.FAILED_SIGN_INS);
        return town.user(account);
    }

    private boolean signIn(User user) {
        return town.tryPassword(user, Town.PASSWORD).signedIn().isPresent();
    }

    @Test
    void aRequestIsDoneWhenTheNewPasswordIsChosen() {
        var receipt = town.file(lockedUser, Wish.NOT_SURE);
        vouch(colleague, receipt);
        town.choosePassword(lockedUser);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.DONE);
    }

    @Test
    void withoutAValidationNothingIsApproved() {
        var receipt = claimed(lockedAdmin);

        assertRefused(Why.NOT_VALIDATED, () -> approve(agent, receipt));
        assertThat(town.isEnabled(lockedAdmin)).isFalse();
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
    void anExpiredValidationIsRefused() {
        var receipt = claimed(lockedAdmin);
        validateInThePast(receipt);

        assertRefused(Why.VALIDATION_EXPIRED, () -> approve(agent, receipt));
        assertThat(town.isEnabled(lockedAdmin)).isFalse();
    }

    private void validateInThePast(Receipt receipt) {
        var routing = newest(receipt).routing();
        var lock = town.ask(Locks.class).of(lockedAdmin.id()).getFirst();
        jdbc.sql("""
                        insert into validation
                            (routing_id, request_id, user_id, account_id, user_type, account_size, authority, lock_id,
                             cause, kind, verdict, validated_by, validated_at, expires_at, record, statement)
                        select id, request_id, user_id, account_id, user_type, account_size, authority, :lock,
                               'FAILED_SIGN_INS', 'INVOICE', 'MATCH', :agent, :at, :at, '', ''
                          from routing where id = :routing
                        """)
                .param("lock", lock.id())
                .param("agent", agent.id().value())
                .param("at", OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                .param("routing", routing)
                .update();
    }

    @Test
    void anAgentMayNotApproveForANonAdmin() {
        var receipt = town.file(lockedUser, Wish.INVOICE_OR_CARD);

        assertRefused(Why.NOT_YOUR_ROLE, () -> vouch(agent, receipt));
        assertRefused(Why.NOT_YOUR_ROLE, () -> approve(agent, receipt));
    }

    @Test
    void anAgentDecidesOnlyOnWhatTheyTook() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);

        assertRefused(
                Why.NOT_CLAIMED,
                () -> town.as(agent, () -> town.ask(CaseDesk.class).decline(item(receipt), DONE)));
    }

    @Test
    void anotherAgentsValidationIsNotOnesOwn() {
        var receipt = claimed(lockedAdmin);
        match(receipt);
        var other = town.staff(Role.SUPPORT);
        town.as(agent, () -> town.ask(CaseDesk.class).release(item(receipt)));
        town.as(other, () -> town.ask(CaseDesk.class).claim(item(receipt)));

        assertRefused(Why.VALIDATED_BY_SOMEBODY_ELSE, () -> approve(other, receipt));
        assertThat(town.isEnabled(lockedAdmin)).isFalse();
    }

    @Test
    void anAdminOfAnotherAccountIsToldThatThereIsNoSuchCase() {
        var stranger = town.admin(town.account(AccountSize.SMALL));
        var receipt = town.file(lockedUser, Wish.NOT_SURE);

        assertThatThrownBy(() -> vouch(stranger, receipt)).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void aNonAdminIsToldThatThereIsNoSuchCase() {
        var receipt = town.file(lockedUser, Wish.NOT_SURE);

        assertThatThrownBy(() -> vouch(town.user(account), receipt)).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void approvalByTheSamePersonUnderAnotherLoginIsRefused() {
        var twin = town.register(account, "twin", lockedUser.email().value(), UserType.ADMIN, null);
        var receipt = town.file(lockedUser, Wish.NOT_SURE);

        assertRefused(Why.SAME_PERSON, () -> vouch(twin, receipt));
    }

    @Test
    void approvalByAnApproverWhoWasLockedMeanwhileIsRefused() {
        var receipt = town.file(lockedUser, Wish.NOT_SURE);
        town.as(colleague, () -> {});
        town.locked(colleague, LockCause.DISABLED_BY_ADMIN);

        assertThatThrownBy(() -> vouch(colleague, receipt)).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void approvalAsksForThePasswordAgainAfterFifteenMinutes() {
        var receipt = town.file(lockedUser, Wish.NOT_SURE);
        town.as(colleague, () -> {});
        jdbc.sql("update sign_in set confirmed_at = ? where user_id = ?")
                .params(
                        OffsetDateTime.parse("2026-01-01T00:00:00Z"),
                        colleague.id().value())
                .update();

        assertRefused(Why.CONFIRM_YOUR_PASSWORD, () -> vouch(colleague, receipt));

        town.as(
                colleague,
                () -> assertThat(town.ask(SignInDesk.class).confirm(Town.PASSWORD))
                        .isTrue());

        assertThat(vouch(colleague, receipt)).isEqualTo(ApprovalResult.ENABLED);
    }

    @Test
    void approvalAsksStaffForTheSecondFactorAgainAfterFifteenMinutes() {
        var receipt = claimed(lockedAdmin);
        match(receipt);
        jdbc.sql("update sign_in set confirmed_at = ? where user_id = ?")
                .params(OffsetDateTime.parse("2026-01-01T00:00:00Z"), agent.id().value())
                .update();

        assertRefused(Why.CONFIRM_YOUR_SECOND_FACTOR, () -> approve(agent, receipt));
        assertThat(confirm(Town.PASSWORD)).isFalse();
        assertRefused(Why.CONFIRM_YOUR_SECOND_FACTOR, () -> approve(agent, receipt));
        assertThatNothingWasDecided(receipt);

        assertThat(confirm(town.code(agent))).isTrue();
        assertThat(approve(agent, receipt)).isEqualTo(ApprovalResult.ENABLED);
    }

    @Test
    void aSignInOfStaffByPasswordAloneApprovesNothing() {
        var receipt = claimed(lockedAdmin);
        match(receipt);
        jdbc.sql("update sign_in set proven_by = 'PASSWORD' where user_id = ?")
                .param(agent.id().value())
                .update();

        assertRefused(Why.CONFIRM_YOUR_SECOND_FACTOR, () -> approve(agent, receipt));
        assertThatNothingWasDecided(receipt);
    }

    @Test
    void validatingTakesTheSecondFactorOfStaffAsWell() {
        var receipt = claimed(lockedAdmin);
        jdbc.sql("update sign_in set proven_by = 'PASSWORD' where user_id = ?")
                .param(agent.id().value())
                .update();

        assertRefused(Why.CONFIRM_YOUR_SECOND_FACTOR, () -> match(receipt));
    }

    private boolean confirm(String typed) {
        return town.as(agent, () -> town.ask(SignInDesk.class).confirm(typed));
    }

    private void assertThatNothingWasDecided(Receipt receipt) {
        assertThat(town.isEnabled(lockedAdmin)).isFalse();
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_VALIDATION);
        assertThat(newest(receipt).open()).isTrue();
    }

    @Test
    void factsThatChangedSinceValidationLeadToANewRoute() {
        var receipt = claimed(lockedAdmin);
        match(receipt);
        jdbc.sql("update account set account_size = 'LARGE' where id = ?")
                .param(account.id().value())
                .update();

        assertThat(approve(agent, receipt)).isEqualTo(ApprovalResult.FACTS_CHANGED);
        assertThat(town.isEnabled(lockedAdmin)).isFalse();
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_SYSADMIN);
    }

    @Test
    void aLockAddedSinceValidationLeadsToANewRoute() {
        var receipt = claimed(lockedAdmin);
        match(receipt);
        town.locked(lockedAdmin, LockCause.SECURITY_HOLD);

        assertThat(approve(agent, receipt)).isEqualTo(ApprovalResult.FACTS_CHANGED);
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_SYSADMIN);
    }

    @Test
    void anOlderRoutingApprovesNothing() {
        var receipt = claimed(lockedAdmin);
        match(receipt);
        var access = town.ask(AccessControl.class);
        access.route(town.request(receipt).id(), access.facts(lockedAdmin.id()), Authority.LOCAL_ADMIN);

        assertThat(approve(agent, receipt)).isEqualTo(ApprovalResult.FACTS_CHANGED);
        assertThat(town.isEnabled(lockedAdmin)).isFalse();
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

    private Receipt claimed(User user) {
        var receipt = town.file(user, Wish.INVOICE_OR_CARD);
        town.as(agent, () -> town.ask(CaseDesk.class).claim(item(receipt)));
        return receipt;
    }

    private void match(Receipt receipt) {
        var full = town.ask(HelpDesk.class).trackFully(town.request(receipt).id());
        town.ask(EvidenceDesk.class).seal(full, INVOICE);
        assertThat(town.as(agent, () -> town.ask(ValidationDesk.class).checkSealed(item(receipt))))
                .isInstanceOf(EvidenceMatch.class);
    }

    private ApprovalResult approve(User approver, Receipt receipt) {
        return town.as(approver, () -> town.ask(CaseDesk.class).approve(item(receipt), DONE));
    }

    private ApprovalResult vouch(User approver, Receipt receipt) {
        return town.as(approver, () -> town.ask(CaseDesk.class).vouchAndApprove(item(receipt), STATEMENT, DONE));
    }

    private WorkItemId item(Receipt receipt) {
        return newest(receipt).id();
    }

    private WorkItem newest(Receipt receipt) {
        return town.ask(WorkItems.class).newestOf(town.request(receipt).id()).orElseThrow();
    }

    private static void assertRefused(Why why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
