package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.latchkey.testing.Town.INVOICE;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.latchkey.access.AccessControl;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.access.ApprovalResult;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.Objection;
import org.latchkey.access.ObjectionLinks;
import org.latchkey.access.ObjectionTo;
import org.latchkey.access.OpenLock;
import org.latchkey.casework.ContactAttempt.Outcome;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.EvidenceNotAskedFor;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.Origin;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.RequestOnHold;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "This wasn't me" stops, locks and lets nobody in; a sysadmin who has decided nothing lets it go on (P17, I10). */
abstract class FreezingTest {

    private static final Reason REASON = new Reason("Spoke with her: it was her own new phone.");
    private static final Message STATEMENT = new Message("She asked me in person this morning.");
    private static final Message NOTE = new Message("Spoke with them.");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Account account;
    private User colleague;
    private User user;
    private User agent;
    private User sysadmin;

    @BeforeEach
    void build() {
        town = new Town(context);
        account = town.account(AccountSize.SMALL);
        colleague = town.admin(account);
        user = town.locked(town.user(account), LockCause.FAILED_SIGN_INS);
        agent = town.staff(Role.SUPPORT);
        sysadmin = town.staff(Role.SYSADMIN);
    }

    @Test
    void lookingAtTheLinkChangesNothingAndUsesNothing() {
        var receipt = town.file(user, Wish.NOT_SURE);
        var link = link(ObjectionTo.FILING, user, receipt);

        assertThat(desk().look(link)).contains(ObjectionTo.FILING);
        assertThat(desk().look(link)).contains(ObjectionTo.FILING);
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
    }

    @Test
    void theLinkWorksOnce() {
        var link = link(ObjectionTo.FILING, user, town.file(user, Wish.NOT_SURE));

        assertThat(desk().object(link)).contains(ObjectionTo.FILING);
        assertThat(desk().object(link)).isEmpty();
    }

    @Test
    void onlyTheNewestLinkOfALetterWorks() {
        var receipt = town.file(user, Wish.NOT_SURE);
        var older = link(ObjectionTo.FILING, user, receipt);
        var newer = link(ObjectionTo.FILING, user, receipt);

        assertThat(desk().object(older)).isEmpty();
        assertThat(desk().look(newer)).contains(ObjectionTo.FILING);
    }

    @Test
    void linksOfOtherLettersOfTheSameRequestKeepWorking() {
        var receipt = town.file(user, Wish.NOT_SURE);
        var filing = link(ObjectionTo.FILING, user, receipt);
        link(ObjectionTo.VALIDATING, user, receipt);

        assertThat(desk().look(filing)).contains(ObjectionTo.FILING);
    }

    @Test
    void onlyAHashOfTheLinkIsKept() {
        var link = link(ObjectionTo.FILING, user, town.file(user, Wish.NOT_SURE));

        assertThat(jdbc.sql("select count(*) from objection_link where hash = ?")
                        .param(link.hash())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(link.hash()).doesNotContain(link.reveal());
    }

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
    void aSysadminWhoApprovedDoesNotLookIntoTheCaseAboutIt() {
        var held = town.locked(town.admin(account), LockCause.SECURITY_HOLD);
        var receipt = town.file(held, Wish.NOT_SURE);
        reach(town.staff(Role.SYSADMIN), receipt, held);
        town.as(sysadmin, () -> town.ask(CaseDesk.class).approve(item(receipt), REASON));
        desk().object(link(ObjectionTo.ADMIN_ENABLED, held, receipt));

        assertRefused(Why.YOU_DECIDED_IT, () -> resume(sysadmin, caseAbout(held)));
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

    @ParameterizedTest
    @EnumSource(names = {"FILING", "VALIDATING", "DECLINING", "ADMIN_ENABLED"})
    void anEnabledUserStaysEnabledAndACaseIsRaised(ObjectionTo to) {
        var receipt = enabled(user);
        desk().object(link(to, user, receipt));
        town.runJobs();

        assertThat(town.isEnabled(user)).isTrue();
        assertThat(caseOf(user).state()).isEqualTo(RequestState.FROZEN);
        assertThat(caseOf(user).origin()).isEqualTo(Origin.SECURITY);
        assertThat(caseOf(user).earlier()).isEqualTo(town.request(receipt).id());
    }

    @Test
    void aCaseAboutAnEnabledUserEndsWhenASysadminHasLookedIntoIt() {
        var receipt = enabled(user);
        desk().object(link(ObjectionTo.FILING, user, receipt));
        resume(sysadmin, caseAbout(user));

        assertThat(caseOf(user).state()).isEqualTo(RequestState.ALREADY_ENABLED);
        assertThat(town.isEnabled(user)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENABLING", "NEW_PASSWORD"})
    void whatMayHaveLetSomebodyElseInLocksTheUser(ObjectionTo to) {
        var receipt = enabled(user);
        desk().object(link(to, user, receipt));
        town.runJobs();

        assertThat(town.ask(Locks.class).of(user.id()))
                .extracting(OpenLock::cause)
                .containsExactly(LockCause.SECURITY_HOLD);
        assertThat(caseOf(user).state()).isEqualTo(RequestState.WITH_SYSADMIN);
    }

    @Test
    void aPasswordThatWasForgottenWithoutARequestIsObjectedToAsWell() {
        var someone = town.user(account);
        var link = town.ask(ObjectionLinks.class)
                .make(new Objection(ObjectionTo.NEW_PASSWORD, someone.id(), someone.email(), null));
        desk().object(link);
        town.runJobs();

        assertThat(caseOf(someone).state()).isEqualTo(RequestState.WITH_SYSADMIN);
    }

    @Test
    void twoSysadminsLetTheUserInAgain() {
        var receipt = enabled(user);
        desk().object(link(ObjectionTo.ENABLING, user, receipt));
        var opened = caseAbout(user);
        reach(sysadmin, opened, user);

        assertRefused(
                Why.SECOND_SYSADMIN_NEEDED,
                () -> town.as(sysadmin, () -> town.ask(CaseDesk.class).approve(item(opened), REASON)));
        assertThat(town.as(
                        town.staff(Role.SYSADMIN),
                        () -> town.ask(CaseDesk.class).approve(item(opened), REASON)))
                .isEqualTo(ApprovalResult.ENABLED);
        assertThat(town.isEnabled(user)).isTrue();
    }

    @Test
    void anOpenRequestOfAUserWhoIsLockedSoGoesToTheSysadmins() {
        var receipt = enabled(user);
        var link = link(ObjectionTo.ENABLING, user, receipt);
        town.locked(user, LockCause.FAILED_SIGN_INS);
        var second = town.file(user, Wish.NOT_SURE);
        assertThat(town.request(second).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);

        desk().object(link);

        assertThat(town.request(second).state()).isEqualTo(RequestState.WITH_SYSADMIN);
    }

    @Test
    void anAnswerToAnEarlierLetterFreezesTheRequestThatIsOpenNow() {
        var declined = town.file(user, Wish.NOT_SURE);
        town.as(colleague, () -> town.ask(CaseDesk.class).decline(item(declined), REASON));
        var open = town.file(user, Wish.NOT_SURE);

        desk().object(link(ObjectionTo.DECLINING, user, declined));

        assertThat(town.request(open).state()).isEqualTo(RequestState.FROZEN);
    }

    @Test
    void everyAnswerIsInTheAudit() {
        var receipt = frozen(user, Wish.NOT_SURE);

        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'ObjectionRaised' and subject = ?")
                        .param(town.request(receipt).subject())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private Receipt frozen(User about, Wish wish) {
        var receipt = town.file(about, wish);
        desk().object(link(ObjectionTo.FILING, about, receipt));
        return receipt;
    }

    private Receipt enabled(User about) {
        var receipt = town.file(about, Wish.NOT_SURE);
        town.as(colleague, () -> town.ask(CaseDesk.class).vouchAndApprove(item(receipt), STATEMENT, REASON));
        return receipt;
    }

    private User lockedAdmin() {
        return town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
    }

    private ObjectionDesk desk() {
        return town.ask(ObjectionDesk.class);
    }

    private Secret link(ObjectionTo to, User about, Receipt receipt) {
        return town.ask(ObjectionLinks.class)
                .make(new Objection(
                        to, about.id(), about.email(), town.request(receipt).id()));
    }

    private void resume(User by, Receipt receipt) {
        town.as(by, () -> town.ask(FreezeDesk.class).resume(item(receipt), REASON));
    }

    private void match(Receipt receipt) {
        var full = town.ask(HelpDesk.class).trackFully(town.request(receipt).id());
        town.ask(EvidenceDesk.class).seal(full, INVOICE);
        town.as(agent, () -> town.ask(ValidationDesk.class).checkSealed(item(receipt)));
    }

    private void reach(User by, Receipt receipt, User whom) {
        var attempt = new ContactAttempt(Contact.parse(whom.email().value()), Outcome.REACHED, NOTE);
        town.as(by, () -> town.ask(ContactDesk.class).contact(item(receipt), attempt));
    }

    private Receipt caseAbout(User about) {
        town.runJobs();
        return new Receipt(caseOf(about).number(), Secret.random());
    }

    private HelpRequest caseOf(User about) {
        var id = jdbc.sql("select max(id) from help_request where user_id = ?")
                .param(about.id().value())
                .query(Long.class)
                .single();
        return town.ask(HelpRequests.class).get(new RequestId(id));
    }

    private WorkItemId item(Receipt receipt) {
        return town.ask(WorkItems.class)
                .newestOf(town.request(receipt).id())
                .orElseThrow()
                .id();
    }

    private static void assertRefused(Why why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
