package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.casework.ContactAttempt.Outcome;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.User;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Role;
import org.latchkey.requests.ConversationEntry;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.latchkey.testing.TownClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Time runs by itself: reminders, escalations, idle claims, expiry, without anybody waiting in the test (P63). */
abstract class TimeTest {

    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final Duration IDLE = Duration.ofMinutes(31);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Account account;

    @BeforeEach
    void build() {
        town = new Town(context);
        account = town.account(AccountSize.SMALL);
    }

    @AfterEach
    void putTheClockRight() {
        town.ask(TownClock.class).putRight();
    }

    @Test
    void localAdminsAreRemindedAskedAgainAndThenTheCompanyIsTold() {
        var contact = contact();
        account = town.account(AccountSize.SMALL, contact);
        var admin = town.admin(account);
        var receipt = fileForColleague();

        assertThat(letters(receipt, admin)).containsExactly("ASK_LOCAL_ADMIN");
        town.laterAtWork(FOUR_HOURS);
        assertThat(letters(receipt, admin)).containsExactly("ASK_LOCAL_ADMIN", "REMIND_LOCAL_ADMIN");
        town.laterAtWork(FOUR_HOURS);
        assertThat(letters(receipt, admin)).hasSize(3);
        assertThat(letters(receipt, contact.email())).isEmpty();
        town.laterAtWork(A_DAY.minus(FOUR_HOURS).minus(FOUR_HOURS));
        assertThat(letters(receipt, contact.email())).containsExactly("NOBODY_DECIDES");
        assertThat(events(receipt)).endsWith("REMIND_LOCAL_ADMIN", "ASK_ALL_LOCAL_ADMINS", "TELL_CONTACTS");
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
    }

    @Test
    void whoIsNotTheRightPersonIsNotReminded() {
        var wrong = town.admin(account);
        var right = town.admin(account);
        var receipt = fileForColleague();
        town.as(
                wrong,
                () -> town.ask(HandoverDesk.class)
                        .notTheRightPerson(item(receipt).id()));
        town.laterAtWork(FOUR_HOURS);

        assertThat(letters(receipt, wrong)).doesNotContain("REMIND_LOCAL_ADMIN");
        assertThat(letters(receipt, right)).contains("REMIND_LOCAL_ADMIN");
    }

    @Test
    void nobodyIsRemindedTwiceOfTheSame() {
        var admin = town.admin(account);
        var receipt = fileForColleague();
        town.laterAtWork(FOUR_HOURS);
        town.later(Duration.ofMinutes(1));

        assertThat(letters(receipt, admin)).containsOnlyOnce("REMIND_LOCAL_ADMIN");
    }

    @Test
    void theCompanyIsToldOnceThatAllItsAdministratorsAreLocked() {
        var contact = contact();
        account = town.account(AccountSize.SMALL, contact);
        var admin = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
        var receipt = fileForColleague();
        assertThat(letters(receipt, contact.email())).containsExactly("NO_ADMINISTRATOR");

        town.admin(account);
        town.laterAtWork(A_DAY);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
        assertThat(letters(receipt, admin)).isEmpty();
        assertThat(letters(receipt, contact.email())).containsExactly("NO_ADMINISTRATOR");
    }

    @Test
    void aClaimThatIsLeftAloneIsGivenBack() {
        var agent = town.staff(Role.SUPPORT);
        var receipt = fileForSupport();
        claim(agent, receipt);
        town.later(IDLE);

        assertThat(item(receipt).claim()).isNull();
        assertThat(events(receipt)).contains("claimLapsed");
    }

    @Test
    void aClaimThatIsWorkedStaysAsLongAsItIs() {
        var agent = town.staff(Role.SUPPORT);
        var receipt = fileForSupport();
        claim(agent, receipt);
        town.later(Duration.ofMinutes(20));
        town.as(agent, () -> town.ask(CaseDesk.class).note(item(receipt).id(), new Message("She calls back.")));
        town.later(Duration.ofMinutes(20));
        assertThat(item(receipt).claim()).isNotNull();
        town.later(IDLE);

        assertThat(item(receipt).claim()).isNull();
    }

    @Test
    void whatColleaguesDoKeepsNoClaim() {
        var agent = town.staff(Role.SUPPORT);
        var receipt = fileForSupport();
        claim(agent, receipt);
        town.later(Duration.ofMinutes(20));
        town.as(
                town.staff(Role.SYSADMIN),
                () -> town.ask(CaseDesk.class).note(item(receipt).id(), new Message("Anybody?")));
        town.later(Duration.ofMinutes(20));

        assertThat(item(receipt).claim()).isNull();
    }

    @Test
    void sysadminsAreToldOfWhatSupportLeavesUndone() {
        var sysadmin = town.staff(Role.SYSADMIN);
        var receipt = fileForSupport();
        town.laterAtWork(TWO_HOURS);

        assertThat(letters(receipt, sysadmin)).containsExactly("WORK_WAITS");
    }

    @Test
    void theAccountTeamIsAskedAgainAndThenASysadminHasToSeeToIt() {
        account = town.account(AccountSize.LARGE);
        var manager = town.team(account);
        var sysadmin = town.staff(Role.SYSADMIN);
        var receipt = town.file(town.locked(town.admin(account), LockCause.FAILED_SIGN_INS), Wish.ACCOUNT_MANAGER);
        town.laterAtWork(FOUR_HOURS);
        assertThat(letters(receipt, manager)).containsExactly("ASK_ACCOUNT_TEAM", "REMIND_ACCOUNT_TEAM");
        town.laterAtWork(A_DAY.minus(FOUR_HOURS));

        assertThat(letters(receipt, sysadmin)).containsExactly("ASSIGN_ACCOUNT_MANAGER");
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_ACCOUNT_TEAM);
    }

    @Test
    void aSysadminPutsAnotherManagerOnATeamThatDoesNotAnswer() {
        account = town.account(AccountSize.LARGE);
        town.team(account);
        var other = town.staff(Role.ACCOUNT_MANAGER);
        var receipt = town.file(town.locked(town.admin(account), LockCause.FAILED_SIGN_INS), Wish.ACCOUNT_MANAGER);
        town.as(
                town.staff(Role.SYSADMIN),
                () -> town.ask(TeamDesk.class).assign(item(receipt).id(), other.id()));

        assertThat(letters(receipt, other)).containsExactly("ASK_ACCOUNT_TEAM");
        assertThat(events(receipt)).contains("managerAssigned");
    }

    @Test
    void nobodyElsePutsAnybodyOnATeam() {
        account = town.account(AccountSize.LARGE);
        var manager = town.team(account);
        var other = town.staff(Role.ACCOUNT_MANAGER);
        var receipt = town.file(town.locked(town.admin(account), LockCause.FAILED_SIGN_INS), Wish.ACCOUNT_MANAGER);
        for (var somebody : List.of(manager, other, town.staff(Role.SUPPORT), town.admin(account))) {
            assertThatThrownBy(() -> town.as(
                            somebody,
                            () -> town.ask(TeamDesk.class).assign(item(receipt).id(), other.id())))
                    .isInstanceOf(NoSuchCase.class);
        }
    }

    @Test
    void aTeamThatChangedIsAskedAnewAtOnce() {
        account = town.account(AccountSize.LARGE);
        town.team(account);
        var receipt = town.file(town.locked(town.admin(account), LockCause.FAILED_SIGN_INS), Wish.ACCOUNT_MANAGER);
        var newcomer = town.team(account);

        assertThat(letters(receipt, newcomer)).containsExactly("ASK_ACCOUNT_TEAM");
    }

    @Test
    void theSysadminsCaseBeginsAnewWhenTheValidationOfTheFirstHasExpired() {
        var user = town.locked(town.user(account), LockCause.FAILED_SIGN_INS);
        var receipt = town.file(user, Wish.NOT_SURE);
        town.as(
                town.staff(Role.SYSADMIN),
                () -> town.ask(ContactDesk.class)
                        .contact(
                                item(receipt).id(),
                                new ContactAttempt(
                                        new Contact.ByEmail(user.email()), Outcome.REACHED, new Message("Spoke."))));
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_SECOND_SYSADMIN);
        town.later(A_DAY.plusMinutes(1));

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_SYSADMIN);
    }

    @Test
    void everyRequestExpiresWhateverItWaitsFor() {
        var large = town.account(AccountSize.LARGE);
        town.team(large);
        var lockedAdmin = town.locked(town.admin(large), LockCause.FAILED_SIGN_INS);
        var lonely = town.locked(town.user(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);
        var waiting = List.of(
                fileForSupport(),
                fileForColleague(),
                town.file(lockedAdmin, Wish.ACCOUNT_MANAGER),
                town.file(lonely, Wish.NOT_SURE),
                town.file(account.number(), lonely.name(), "nobody@elsewhere.example", Wish.NOT_SURE));
        for (int day = 0; day < 7; day++) {
            assertThat(waiting)
                    .allSatisfy(receipt ->
                            assertThat(town.request(receipt).state().isOpen()).isTrue());
            assertThat(waiting)
                    .allSatisfy(receipt -> assertThat(
                                    town.clocksOf(town.request(receipt).id()))
                            .hasSize(1));
            town.later(Duration.ofDays(1));
        }
        town.later(Duration.ofMinutes(1));

        assertThat(waiting).extracting(receipt -> town.request(receipt).state()).containsOnly(RequestState.EXPIRED);
        assertThat(waiting)
                .allSatisfy(receipt -> assertThat(item(receipt).open()).isFalse());
        assertThat(waiting)
                .allSatisfy(receipt -> assertThat(town.ask(CaseProcess.class)
                                .isLive(town.request(receipt).id()))
                        .isFalse());
    }

    private Receipt fileForColleague() {
        return town.file(town.locked(town.user(account), LockCause.FAILED_SIGN_INS), Wish.NOT_SURE);
    }

    private Receipt fileForSupport() {
        return town.file(town.locked(town.admin(account), LockCause.FAILED_SIGN_INS), Wish.INVOICE_OR_CARD);
    }

    private void claim(User agent, Receipt receipt) {
        town.as(agent, () -> town.ask(CaseDesk.class).claim(item(receipt).id()));
    }

    private ContactOnFile contact() {
        return new ContactOnFile(
                "Accounts", new EmailAddress("contact" + System.nanoTime() + "@latchkey.example"), null);
    }

    private WorkItem item(Receipt receipt) {
        return town.ask(WorkItems.class).newestOf(town.request(receipt).id()).orElseThrow();
    }

    private List<String> events(Receipt receipt) {
        return town.ask(HelpRequests.class).conversation(town.request(receipt).id()).stream()
                .map(ConversationEntry::text)
                .toList();
    }

    private List<String> letters(Receipt receipt, User reader) {
        return letters(receipt, reader.email());
    }

    private List<String> letters(Receipt receipt, EmailAddress reader) {
        return jdbc.sql("select kind from letter where request_number = ? and recipient = ? order by id")
                .params(receipt.number().value(), reader.value())
                .query(String.class)
                .list();
    }
}
