package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.access.ApprovalResult;
import org.latchkey.access.LockCause;
import org.latchkey.casework.ContactAttempt.Outcome;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Registrar;
import org.latchkey.directory.User;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Account teams and sysadmins: each dead end reaches an end, by an authority no weaker than the rule's (P4, P5, P7, P9). */
abstract class AuthoritiesTest {

    private static final Reason DONE = new Reason("All in order.");
    private static final Message STATEMENT = new Message("She asked me in person this morning.");
    private static final Message NOTE = new Message("Spoke with them.");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Account large;
    private User manager;
    private User lockedAdmin;

    @BeforeEach
    void build() {
        town = new Town(context);
        large = town.account(AccountSize.LARGE);
        manager = town.team(large);
        lockedAdmin = town.locked(town.admin(large), LockCause.FAILED_SIGN_INS);
    }

    @Test
    void theAccountManagerEnablesAfterReachingThePerson() {
        var receipt = town.file(lockedAdmin, Wish.ACCOUNT_MANAGER);
        reach(manager, receipt, lockedAdmin);

        assertThat(approve(manager, receipt)).isEqualTo(ApprovalResult.ENABLED);
        assertThat(town.isEnabled(lockedAdmin)).isTrue();
    }

    @Test
    void anAdminOfALargeAccountMayAskAColleague() {
        var colleague = town.admin(large);
        var receipt = town.file(lockedAdmin, Wish.ANOTHER_ADMINISTRATOR);

        assertThat(vouchAndApprove(colleague, receipt)).isEqualTo(ApprovalResult.ENABLED);
    }

    @Test
    void supportOpensTheCaseAndCanNeverApproveIt() {
        var agent = town.staff(Role.SUPPORT);
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.ESCALATED);
        assertRefused(Why.NOT_YOUR_ROLE, () -> approve(agent, receipt));

        town.as(agent, () -> town.ask(HandoverDesk.class).openAccountTeamCase(item(receipt)));

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_ACCOUNT_TEAM);
        assertRefused(Why.NOT_YOUR_ROLE, () -> approve(agent, receipt));

        reach(manager, receipt, lockedAdmin);

        assertThat(approve(manager, receipt)).isEqualTo(ApprovalResult.ENABLED);
    }

    @Test
    void withoutReachingThePersonTheManagerApprovesNothing() {
        var receipt = town.file(lockedAdmin, Wish.ACCOUNT_MANAGER);
        contact(manager, receipt, attempt(lockedAdmin, Outcome.NOT_REACHED));

        assertRefused(Why.NOT_VALIDATED, () -> approve(manager, receipt));
    }

    @Test
    void onlyAContactOnFileCounts() {
        var receipt = town.file(lockedAdmin, Wish.ACCOUNT_MANAGER);
        var elsewhere = new ContactAttempt(Contact.parse("me@elsewhere.example"), Outcome.REACHED, NOTE);

        assertThatThrownBy(() -> contact(manager, receipt, elsewhere)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aManagerOfAnotherAccountIsToldThatThereIsNoSuchCase() {
        var stranger = town.team(town.account(AccountSize.LARGE));
        var receipt = town.file(lockedAdmin, Wish.ACCOUNT_MANAGER);

        assertThatThrownBy(() -> reach(stranger, receipt, lockedAdmin)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> approve(stranger, receipt)).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void theSubstituteInForceDecidesAndTheOneWhoIsAwayDoesNot() {
        var substitute = town.staff(Role.ACCOUNT_MANAGER);
        substitute(substitute);
        var receipt = town.file(lockedAdmin, Wish.ACCOUNT_MANAGER);
        reach(substitute, receipt, lockedAdmin);

        assertThatThrownBy(() -> approve(manager, receipt)).isInstanceOf(NoSuchCase.class);
        assertThat(approve(substitute, receipt)).isEqualTo(ApprovalResult.ENABLED);
    }

    @Test
    void theRecordSaysWhomASubstituteStandsInFor() {
        var substitute = town.staff(Role.ACCOUNT_MANAGER);
        substitute(substitute);
        var receipt = town.file(lockedAdmin, Wish.ACCOUNT_MANAGER);
        reach(substitute, receipt, lockedAdmin);

        assertThat(town.as(
                        substitute,
                        () -> town.ask(ContactDesk.class).sheet(item(receipt)).log()))
                .singleElement()
                .satisfies(line -> assertThat(line.standingInFor()).isEqualTo(manager.displayName()));
    }

    private void substitute(User substitute) {
        var always = LocalDate.of(2020, 1, 1);
        town.ask(Registrar.class).substitute(manager.id(), substitute.id(), always, always.plusYears(50));
    }

    @Test
    void aTeamThatChangedSinceTheContactLeadsToANewRoute() {
        var receipt = town.file(lockedAdmin, Wish.ACCOUNT_MANAGER);
        reach(manager, receipt, lockedAdmin);
        town.team(large);

        assertRefused(Why.NOT_VALIDATED, () -> approve(manager, receipt));
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_ACCOUNT_TEAM);
        assertThat(town.isEnabled(lockedAdmin)).isFalse();
    }

    @Test
    void aContactThatIsNoLongerOnFileIsNoGround() {
        var receipt = town.file(lockedAdmin, Wish.ACCOUNT_MANAGER);
        reach(manager, receipt, lockedAdmin);
        jdbc.sql("update app_user set email = ? where id = ?")
                .params(
                        "moved-" + lockedAdmin.name() + "@latchkey.example",
                        lockedAdmin.id().value())
                .update();

        assertThat(approve(manager, receipt)).isEqualTo(ApprovalResult.FACTS_CHANGED);
    }

    @Test
    void anAccountWithoutTeamIsDecidedByTwoSysadmins() {
        var account = town.account(AccountSize.LARGE);
        var admin = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);

        assertThatTwoSysadminsAreNeeded(admin, town.file(admin, Wish.ACCOUNT_MANAGER));
    }

    @Test
    void anAccountWithoutAnyAdminIsDecidedByTwoSysadmins() {
        var user = town.locked(town.user(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);

        assertThatTwoSysadminsAreNeeded(user, town.file(user, Wish.NOT_SURE));
    }

    @Test
    void theLastAdminWhoCannotBeValidatedIsDecidedByTwoSysadmins() {
        var admin = town.locked(town.admin(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);
        var agent = town.staff(Role.SUPPORT);
        var receipt = town.file(admin, Wish.INVOICE_OR_CARD);
        town.as(agent, () -> town.ask(CaseDesk.class).claim(item(receipt)));
        town.as(agent, () -> town.ask(HandoverDesk.class).cannotValidate(item(receipt)));

        assertThatTwoSysadminsAreNeeded(admin, receipt);
    }

    @Test
    void aSecurityHoldIsLiftedByTwoSysadmins() {
        var account = town.account(AccountSize.SMALL);
        town.admin(account);
        var user = town.locked(town.user(account), LockCause.SECURITY_HOLD);

        assertThatTwoSysadminsAreNeeded(user, town.file(user, Wish.NOT_SURE));
    }

    private void assertThatTwoSysadminsAreNeeded(User locked, Receipt receipt) {
        var first = town.staff(Role.SYSADMIN);
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_SYSADMIN);
        assertRefused(Why.NOT_VALIDATED, () -> approve(first, receipt));

        reach(first, receipt, locked);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_SECOND_SYSADMIN);
        assertRefused(Why.SECOND_SYSADMIN_NEEDED, () -> approve(first, receipt));
        assertThat(town.isEnabled(locked)).isFalse();
        assertThat(approve(town.staff(Role.SYSADMIN), receipt)).isEqualTo(ApprovalResult.ENABLED);
        assertThat(town.isEnabled(locked)).isTrue();
    }

    @Test
    void oneSysadminLetsAColleagueBackInWhoFailedToSignIn() {
        var colleague = town.locked(town.staff(Role.SUPPORT), LockCause.FAILED_SIGN_INS);
        var receipt = town.file(colleague, Wish.NOT_SURE);

        assertThat(vouchAndApprove(town.staff(Role.SYSADMIN), receipt)).isEqualTo(ApprovalResult.ENABLED);
    }

    @Test
    void aColleagueWhoWasDisabledNeedsTwoSysadmins() {
        var colleague = town.locked(town.staff(Role.SUPPORT), LockCause.DISABLED_BY_ADMIN);
        var receipt = town.file(colleague, Wish.NOT_SURE);
        var first = town.staff(Role.SYSADMIN);
        town.as(first, () -> town.ask(CaseDesk.class).vouch(item(receipt), STATEMENT));

        assertRefused(Why.SECOND_SYSADMIN_NEEDED, () -> approve(first, receipt));
        assertThat(approve(town.staff(Role.SYSADMIN), receipt)).isEqualTo(ApprovalResult.ENABLED);
    }

    @Test
    void aSysadminDoesNotVouchForACustomer() {
        var user = town.locked(town.user(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);
        var receipt = town.file(user, Wish.NOT_SURE);

        assertRefused(
                Why.NOT_VALIDATED,
                () -> town.as(
                        town.staff(Role.SYSADMIN),
                        () -> town.ask(CaseDesk.class).vouch(item(receipt), STATEMENT)));
    }

    @Test
    void whoWaitsForAnAdministratorGoesOnWhenOneIsBack() {
        var account = town.account(AccountSize.SMALL);
        var admin = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
        var user = town.locked(town.user(account), LockCause.FAILED_SIGN_INS);
        var waiting = town.file(user, Wish.NOT_SURE);
        var colleague = town.admin(account);

        assertThat(town.request(waiting).state()).isEqualTo(RequestState.WAITING_FOR_ADMINISTRATOR);
        assertThat(vouchAndApprove(colleague, town.file(admin, Wish.ANOTHER_ADMINISTRATOR)))
                .isEqualTo(ApprovalResult.ENABLED);
        assertThat(town.request(waiting).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
    }

    @Test
    void aRequestDoesNotStayWithAnAdminWhoWasLockedMeanwhile() {
        var account = town.account(AccountSize.SMALL);
        var admin = town.admin(account);
        var user = town.locked(town.user(account), LockCause.FAILED_SIGN_INS);
        var receipt = town.file(user, Wish.NOT_SURE);
        town.locked(admin, LockCause.DISABLED_BY_ADMIN);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WAITING_FOR_ADMINISTRATOR);
    }

    private static ContactAttempt attempt(User person, Outcome outcome) {
        return new ContactAttempt(new Contact.ByEmail(person.email()), outcome, NOTE);
    }

    private void reach(User by, Receipt receipt, User person) {
        contact(by, receipt, attempt(person, Outcome.REACHED));
    }

    private void contact(User by, Receipt receipt, ContactAttempt attempt) {
        town.as(by, () -> town.ask(ContactDesk.class).contact(item(receipt), attempt));
    }

    private ApprovalResult approve(User approver, Receipt receipt) {
        return town.as(approver, () -> town.ask(CaseDesk.class).approve(item(receipt), DONE));
    }

    private ApprovalResult vouchAndApprove(User approver, Receipt receipt) {
        return town.as(approver, () -> town.ask(CaseDesk.class).vouchAndApprove(item(receipt), STATEMENT, DONE));
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
