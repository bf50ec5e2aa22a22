package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.access.LockCause;
import org.latchkey.casework.Confirmation.Means;
import org.latchkey.casework.Confirmation.Obstacle;
import org.latchkey.casework.ContactAttempt.Outcome;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.Origin;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.latchkey.testing.TownClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The console: whoever looks after users unlocks them through the same door, and never more than they may (P16). */
abstract class ConsoleTest {

    private static final Statement STATEMENT = new Statement(new Message("She asked me in person this morning."));
    private static final Message NOTE = new Message("Spoke with them on the phone.");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Account account;
    private User admin;
    private User lockedUser;
    private User sysadmin;

    @BeforeEach
    void build() {
        town = new Town(context);
        account = town.account(AccountSize.SMALL);
        admin = town.admin(account);
        lockedUser = town.locked(town.user(account), LockCause.FAILED_SIGN_INS);
        sysadmin = town.staff(Role.SYSADMIN);
    }

    @AfterEach
    void putClockRight() {
        town.ask(TownClock.class).putRight();
    }

    @Test
    void aLocalAdminUnlocksAColleague() {
        assertThat(vouch(admin, lockedUser)).isEqualTo(Unlocked.ENABLED);
        assertThat(town.isEnabled(lockedUser)).isTrue();
    }

    @Test
    void unlockingOpensARequestThatEndsEnabled() {
        vouch(admin, lockedUser);
        town.runJobs();

        assertThat(requestOf(lockedUser).origin()).isEqualTo(Origin.CONSOLE);
        assertThat(requestOf(lockedUser).state()).isEqualTo(RequestState.ENABLED);
        assertThat(town.ask(CaseProcess.class).isLive(requestOf(lockedUser).id()))
                .isFalse();
    }

    @Test
    void aLocalAdminLiftsWhatAnAdministratorDisabled() {
        var disabled = town.locked(town.user(account), LockCause.DISABLED_BY_ADMIN, LockCause.FAILED_SIGN_INS);

        assertThat(vouch(admin, disabled)).isEqualTo(Unlocked.ENABLED);
    }

    @Test
    void aLocalAdminDoesNotTouchASecurityHold() {
        var held = town.locked(town.user(account), LockCause.SECURITY_HOLD);

        assertRefused(Why.NOT_YOUR_ROLE, () -> vouch(admin, held));
        assertThat(confirm(admin, held).obstacle()).isEqualTo(Obstacle.SECURITY_CASE);
    }

    @Test
    void oneSysadminUnlocksANonAdminOfASmallAccount() {
        assertThat(reach(sysadmin, lockedUser)).isEqualTo(Unlocked.ENABLED);
        assertThat(town.isEnabled(lockedUser)).isTrue();
    }

    @Test
    void thatOneSysadminSufficesIsSoFromTheConsoleOnly() {
        var orphan = town.locked(town.user(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);
        var receipt = town.file(orphan, Wish.NOT_SURE);
        var item = item(town.request(receipt));
        town.as(sysadmin, () -> town.ask(ContactDesk.class).contact(item.id(), attempt(orphan, Outcome.REACHED)));

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_SECOND_SYSADMIN);
    }

    @Test
    void anAdminNeedsASecondSysadmin() {
        assertThatTwoAreNeeded(town.locked(town.admin(account), LockCause.FAILED_SIGN_INS));
    }

    @Test
    void aUserOfALargeAccountNeedsASecondSysadmin() {
        assertThatTwoAreNeeded(town.locked(town.user(town.account(AccountSize.LARGE)), LockCause.FAILED_SIGN_INS));
    }

    @Test
    void anotherCauseThanFailedSignInsNeedsASecondSysadmin() {
        assertThatTwoAreNeeded(town.locked(town.user(account), LockCause.DISABLED_BY_ADMIN));
    }

    @Test
    void aSecurityHoldIsNeverLiftedByOne() {
        assertThatTwoAreNeeded(town.locked(town.user(account), LockCause.SECURITY_HOLD));
    }

    private void assertThatTwoAreNeeded(User locked) {
        assertThat(confirm(sysadmin, locked).second()).isTrue();
        assertThat(reach(sysadmin, locked)).isEqualTo(Unlocked.SECOND_ASKED);
        town.runJobs();

        assertThat(requestOf(locked).state()).isEqualTo(RequestState.AWAITING_SECOND_SYSADMIN);
        assertThat(confirm(sysadmin, locked).obstacle()).isEqualTo(Obstacle.YOU_VALIDATED_IT);
        assertRefused(Why.SECOND_SYSADMIN_NEEDED, () -> approve(sysadmin, locked));
        assertThat(town.isEnabled(locked)).isFalse();

        var second = town.staff(Role.SYSADMIN);
        assertThat(confirm(second, locked).means()).isEqualTo(Means.SECOND);
        assertThat(approve(second, locked)).isEqualTo(Unlocked.ENABLED);
        assertThat(town.isEnabled(locked)).isTrue();
        assertThat(town.ask(CaseProcess.class).isLive(requestOf(locked).id())).isFalse();
    }

    @Test
    void theSecondSysadminMayAlsoDecideOnTheDesk() {
        var locked = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
        reach(sysadmin, locked);
        town.runJobs();
        var item = item(requestOf(locked));

        assertThat(item.kind()).isEqualTo(WorkItemKind.SECOND_SYSADMIN);
        town.as(
                town.staff(Role.SYSADMIN),
                () -> town.ask(CaseDesk.class).approve(item.id(), new Reason("All in order.")));
        assertThat(town.isEnabled(locked)).isTrue();
    }

    @Test
    void whatOneValidatedAndNobodyApprovedInTimeIsRoutedByTheFactsAgain() {
        var locked = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
        reach(sysadmin, locked);
        town.runJobs();
        town.ask(TownClock.class).advance(Duration.ofHours(25));

        assertRefused(Why.VALIDATION_EXPIRED, () -> approve(town.staff(Role.SYSADMIN), locked));
        assertThat(confirm(town.staff(Role.SYSADMIN), locked).means()).isEqualTo(Means.CONTACT);
    }

    @Test
    void oneSysadminLetsAColleagueBackInOnAStatement() {
        var colleague = town.locked(town.staff(Role.SUPPORT), LockCause.FAILED_SIGN_INS);

        assertThat(confirm(sysadmin, colleague).means()).isEqualTo(Means.STATEMENT);
        assertThat(vouch(sysadmin, colleague)).isEqualTo(Unlocked.ENABLED);
    }

    @Test
    void aSysadminDoesNotVouchForACustomer() {
        assertRefused(Why.NOT_VALIDATED, () -> vouch(sysadmin, lockedUser));
    }

    @Test
    void aLocalAdminDoesNotReachPeopleOverContacts() {
        assertRefused(Why.NOT_VALIDATED, () -> reach(admin, lockedUser));
        assertThat(confirm(admin, lockedUser).ways()).isEmpty();
    }

    @Test
    void onlyAContactOnFileCounts() {
        var elsewhere = new ContactAttempt(Contact.parse("me@elsewhere.example"), Outcome.REACHED, NOTE);

        assertThatThrownBy(() -> contact(sysadmin, lockedUser, elsewhere)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aTryThatReachedNobodyIsWrittenDownAndLiftsNothing() {
        assertThat(contact(sysadmin, lockedUser, attempt(lockedUser, Outcome.NOT_REACHED)))
                .isEqualTo(Unlocked.NOT_REACHED);
        town.runJobs();

        assertThat(town.isEnabled(lockedUser)).isFalse();
        assertThat(town.ask(ContactLog.class).of(requestOf(lockedUser).id())).hasSize(1);
        assertThat(requestOf(lockedUser).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
    }

    @Test
    void nobodyUnlocksWhoIsTheSamePerson() {
        var alias = town.register(
                account, "alias-" + lockedUser.name(), admin.email().value(), UserType.NON_ADMIN, null);
        town.locked(alias, LockCause.FAILED_SIGN_INS);

        assertRefused(Why.SAME_PERSON, () -> vouch(admin, alias));
        assertThat(confirm(admin, alias).obstacle()).isEqualTo(Obstacle.SAME_PERSON);
    }

    @Test
    void nobodyUnlocksThemselves() {
        town.as(admin, () -> {});
        town.locked(admin, LockCause.FAILED_SIGN_INS);

        assertThatThrownBy(() -> vouch(admin, admin)).isInstanceOf(NoSuchCase.class);
        assertThat(confirm(sysadmin, sysadmin).obstacle()).isEqualTo(Obstacle.YOURSELF);
    }

    @Test
    void aUserOfAnotherAccountIsAsMissing() {
        var stranger = town.admin(town.account(AccountSize.SMALL));
        var missing = new UserId(-1);

        for (var user : List.of(lockedUser.id(), missing)) {
            assertThatThrownBy(() -> town.as(stranger, () -> files().confirm(user)))
                    .isInstanceOf(NoSuchCase.class);
            assertThatThrownBy(() -> town.as(stranger, () -> console().vouch(user, STATEMENT)))
                    .isInstanceOf(NoSuchCase.class);
            assertThatThrownBy(() -> town.as(stranger, () -> console().approve(user)))
                    .isInstanceOf(NoSuchCase.class);
        }
        assertThat(town.isEnabled(lockedUser)).isFalse();
    }

    @Test
    void anOldPasswordProofIsRefused() {
        town.as(admin, () -> {});
        jdbc.sql("update sign_in set confirmed_at = ? where user_id = ?")
                .params(OffsetDateTime.parse("2026-01-01T00:00:00Z"), admin.id().value())
                .update();

        assertRefused(Why.CONFIRM_YOUR_PASSWORD, () -> vouch(admin, lockedUser));
        assertThat(town.ask(HelpRequests.class).open(lockedUser.id())).isEmpty();
    }

    @Test
    void theOpenRequestIsJoinedAndWhateverWaitedForOthersEnds() {
        var locked = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
        var receipt = town.file(locked, Wish.INVOICE_OR_CARD);
        var forSupport = item(town.request(receipt));

        assertThat(forSupport.kind()).isEqualTo(WorkItemKind.SUPPORT_VALIDATION);
        assertThat(vouch(admin, locked)).isEqualTo(Unlocked.ENABLED);
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.ENABLED);
        assertThat(item(town.request(receipt)).open()).isFalse();
        assertThat(town.ask(CaseProcess.class).isLive(town.request(receipt).id()))
                .isFalse();
    }

    @Test
    void theSecondSysadminTakesOverFromWhoeverTheOpenRequestWaitedFor() {
        var locked = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
        var receipt = town.file(locked, Wish.INVOICE_OR_CARD);
        reach(sysadmin, locked);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_SECOND_SYSADMIN);
        assertThat(approve(town.staff(Role.SYSADMIN), locked)).isEqualTo(Unlocked.ENABLED);
    }

    @Test
    void whatWasValidatedOnAnEarlierRoutingApprovesNothing() {
        var receipt = town.file(lockedUser, Wish.NOT_SURE);
        var item = item(town.request(receipt));
        town.as(admin, () -> town.ask(CaseDesk.class).vouch(item.id(), STATEMENT.words()));
        var other = town.locked(town.user(town.account(AccountSize.LARGE)), LockCause.FAILED_SIGN_INS);
        assertThat(reach(sysadmin, other)).isEqualTo(Unlocked.SECOND_ASKED);
        reachHeld(lockedUser);

        assertThatThrownBy(() ->
                        town.as(admin, () -> town.ask(CaseDesk.class).approve(item.id(), new Reason("All in order."))))
                .isInstanceOfAny(WorkItemGone.class, NoSuchCase.class);
    }

    private void reachHeld(User user) {
        assertThat(reach(sysadmin, user)).isEqualTo(Unlocked.ENABLED);
    }

    @Test
    void aFrozenRequestIsNotUnlockedPastItsReview() {
        var receipt = town.file(lockedUser, Wish.NOT_SURE);
        var request = town.request(receipt);
        jdbc.sql("update help_request set frozen = true where id = ?")
                .param(request.id().value())
                .update();

        assertRefused(Why.FROZEN, () -> vouch(admin, lockedUser));
        assertThat(confirm(admin, lockedUser).obstacle()).isEqualTo(Obstacle.FROZEN);
    }

    @Test
    void whoeverFiledForACallerDoesNotUnlockThem() {
        var receipt = town.as(sysadmin, () -> town.file(lockedUser, Wish.NOT_SURE));

        assertRefused(Why.YOU_FILED_IT, () -> reach(sysadmin, lockedUser));
        assertThat(confirm(sysadmin, lockedUser).obstacle()).isEqualTo(Obstacle.YOU_FILED_IT);
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
    }

    @Test
    void whoHasLeftIsNotUnlocked() {
        var left = town.locked(town.user(account), LockCause.LEFT);

        assertRefused(Why.NOT_YOUR_ROLE, () -> vouch(admin, left));
        assertRefused(Why.NOT_YOUR_ROLE, () -> reach(sysadmin, left));
    }

    @Test
    void whoIsEnabledAlreadyIsToldSoAndNoRequestIsOpened() {
        vouch(admin, lockedUser);
        town.runJobs();
        var request = requestOf(lockedUser).id();

        assertThat(vouch(admin, lockedUser)).isEqualTo(Unlocked.ALREADY_ENABLED);
        assertThat(approve(sysadmin, lockedUser)).isEqualTo(Unlocked.ALREADY_ENABLED);
        assertThat(requestOf(lockedUser).id()).isEqualTo(request);
    }

    @Test
    void ofTwoWhoPressYesAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var other = town.admin(account);
        town.as(admin, () -> {});
        town.as(other, () -> {});

        assertThat(atOnce(admin, other)).containsExactlyInAnyOrder(Unlocked.ENABLED, Unlocked.ALREADY_ENABLED);
        assertThat(approvals(lockedUser)).isEqualTo(1);
        town.runJobs();
        assertThat(town.ask(HelpRequests.class).open(lockedUser.id())).isEmpty();
    }

    private List<Unlocked> atOnce(User... admins) throws Exception {
        var start = new CountDownLatch(1);
        var results = new ArrayList<Future<Unlocked>>();
        try (var threads = Executors.newFixedThreadPool(admins.length)) {
            for (var each : admins) {
                results.add(threads.submit(() -> {
                    start.await();
                    return vouch(each, lockedUser);
                }));
            }
            start.countDown();
        }
        var unlocked = new ArrayList<Unlocked>();
        for (var result : results) {
            unlocked.add(result.get());
        }
        return unlocked;
    }

    private long approvals(User user) {
        return jdbc.sql("select count(*) from approval where user_id = ?")
                .param(user.id().value())
                .query(Long.class)
                .single();
    }

    private static ContactAttempt attempt(User person, Outcome outcome) {
        return new ContactAttempt(new Contact.ByEmail(person.email()), outcome, NOTE);
    }

    private Unlocked vouch(User by, User user) {
        return town.as(by, () -> console().vouch(user.id(), STATEMENT));
    }

    private Unlocked reach(User by, User user) {
        return contact(by, user, attempt(user, Outcome.REACHED));
    }

    private Unlocked contact(User by, User user, ContactAttempt attempt) {
        return town.as(by, () -> console().contact(user.id(), attempt));
    }

    private Unlocked approve(User by, User user) {
        return town.as(by, () -> console().approve(user.id()));
    }

    private Confirmation confirm(User by, User user) {
        return town.as(by, () -> files().confirm(user.id()));
    }

    private ConsoleDesk console() {
        return town.ask(ConsoleDesk.class);
    }

    private ConsoleFiles files() {
        return town.ask(ConsoleFiles.class);
    }

    private HelpRequest requestOf(User user) {
        var id = jdbc.sql("select max(id) from help_request where user_id = ?")
                .param(user.id().value())
                .query(Long.class)
                .single();
        return town.ask(HelpRequests.class).get(new RequestId(id));
    }

    private WorkItem item(HelpRequest request) {
        return town.ask(WorkItems.class).newestOf(request.id()).orElseThrow();
    }

    private static void assertRefused(Why why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
