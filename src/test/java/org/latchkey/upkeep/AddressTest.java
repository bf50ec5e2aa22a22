package org.latchkey.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.Objection;
import org.latchkey.access.ObjectionLinks;
import org.latchkey.access.ObjectionTo;
import org.latchkey.access.OneTimeLinks;
import org.latchkey.access.OpenLock;
import org.latchkey.access.Sessions;
import org.latchkey.access.SignInDesk;
import org.latchkey.casework.ObjectionDesk;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.latchkey.testing.TownClock;
import org.latchkey.upkeep.UpkeepRefused.Why;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Another address on file is confirmed by the new one, told to the old one, and counts after 72 hours (P15, P38). */
abstract class AddressTest {

    private static final AtomicInteger NR = new AtomicInteger();
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration ALMOST = Duration.ofHours(72).minusMinutes(1);
    private static final Duration LONG_ENOUGH = Duration.ofHours(72).plusMinutes(1);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Account account;
    private User admin;
    private User user;
    private EmailAddress old;
    private EmailAddress other;

    @BeforeEach
    void build() {
        town = new Town(context);
        account = town.account(AccountSize.SMALL);
        admin = town.admin(account);
        user = town.user(account);
        old = user.email();
        other = new EmailAddress("other" + NR.incrementAndGet() + "@latchkey.example");
    }

    @AfterEach
    void today() {
        town.ask(TownClock.class).putRight();
    }

    @Test
    void untilItCountsTheOldAddressIsTheOneOnFile() {
        confirmed(askedByTheUser());
        pass(ALMOST);

        assertThat(onFile()).isEqualTo(old);
    }

    @Test
    void aConfirmedAddressCountsAfter72Hours() {
        confirmed(askedByTheUser());
        pass(LONG_ENOUGH);

        assertThat(onFile()).isEqualTo(other);
        assertThat(pending()).isEmpty();
    }

    @Test
    void anAddressThatNobodyConfirmedNeverCounts() {
        askedByTheUser();
        pass(LONG_ENOUGH);

        assertThat(onFile()).isEqualTo(old);
        assertThat(pending()).isEmpty();
    }

    @Test
    void theTimeRunsFromTheConfirmation() {
        var link = askedByTheUser();
        town.later(Duration.ofMinutes(20));
        confirmed(link);
        pass(Duration.ofHours(72).minusMinutes(10));

        assertThat(onFile()).isEqualTo(old);
    }

    @Test
    void whatCameDueWhileNobodyLookedCountsAtTheNextLook() {
        confirmed(askedByTheUser());
        town.later(Duration.ofDays(20));
        look();

        assertThat(onFile()).isEqualTo(other);
    }

    @Test
    void theLinkWorksOnce() {
        var link = askedByTheUser();

        assertThat(desk().confirm(link)).isPresent();
        assertThat(desk().confirm(link)).isEmpty();
    }

    @Test
    void lookingAtTheLinkUsesNothingUp() {
        var link = askedByTheUser();

        assertThat(desk().opens(link)).isTrue();
        assertThat(desk().opens(link)).isTrue();
        assertThat(desk().confirm(link)).isPresent();
    }

    @Test
    void theLinkWorksForHalfAnHour() {
        var link = askedByTheUser();
        town.later(Duration.ofMinutes(31));

        assertThat(desk().opens(link)).isFalse();
        assertThat(desk().confirm(link)).isEmpty();
    }

    @Test
    void anOlderLinkWorksNoMore() {
        var older = askedByTheUser();
        var newer = link();

        assertThat(desk().confirm(older)).isEmpty();
        assertThat(desk().confirm(newer)).isPresent();
    }

    @Test
    void onlyTheHashOfTheLinkIsKept() {
        var link = askedByTheUser();

        assertThat(jdbc.sql("select link_hash from address_change where user_id = ?")
                        .param(user.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo(link.hash())
                .doesNotContain(link.reveal());
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneDoes() {
        var link = askedByTheUser();

        var confirmations = IntStream.range(0, 4)
                .mapToObj(nr -> CompletableFuture.supplyAsync(() -> desk().confirm(link)))
                .toList();

        assertThat(confirmations.stream().map(CompletableFuture::join).filter(change -> change.isPresent()))
                .hasSize(1);
    }

    @Test
    void aSecondChangeTakesThePlaceOfTheFirstAndItsLink() {
        var first = askedByTheUser();
        town.later(MINUTE.multipliedBy(2));
        var newest = new EmailAddress("newest" + NR.incrementAndGet() + "@latchkey.example");
        town.as(user, () -> desk().askForMine(newest));

        assertThat(desk().confirm(first)).isEmpty();
        assertThat(pending()).containsExactly(newest.value());
    }

    @Test
    void aSecondChangeBeginsTheWaitAnew() {
        confirmed(askedByTheUser());
        town.later(Duration.ofHours(71));
        as(user, () -> desk().askForMine(new EmailAddress("x" + other)));
        confirmed(town.ask(AddressLinks.class)
                .make(user.id(), new EmailAddress("x" + other))
                .orElseThrow());
        pass(Duration.ofHours(71));

        assertThat(onFile()).isEqualTo(old);
    }

    @Test
    void aSecondChangeWithinAMinuteIsRefused() {
        askedByTheUser();

        assertRefused(() -> town.as(user, () -> desk().askForMine(new EmailAddress("x" + other))), Why.TOO_SOON);
        assertThat(pending()).containsExactly(other.value());
    }

    @Test
    void aChangeTakenBackDoesNotCount() {
        confirmed(askedByTheUser());
        town.as(user, () -> desk().withdrawMine());
        pass(LONG_ENOUGH);

        assertThat(onFile()).isEqualTo(old);
    }

    @Test
    void aLocalAdminTakesTheChangeOfAColleagueBack() {
        askedByTheUser();
        town.as(admin, () -> desk().withdraw(user.id()));

        assertThat(pending()).isEmpty();
    }

    @Test
    void thePresentAddressIsNoOtherOne() {
        assertThatThrownBy(() -> town.as(
                        user,
                        () -> desk().askForMine(
                                        new EmailAddress(" " + old.value().toUpperCase(Locale.ROOT)))))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example\r\nBcc: c@d.example", "a\u0000@b.example", "a b@c.example", "a@b", "", "@"})
    void whatIsNoAddressIsRefusedBeforeAnything(String typed) {
        assertThatThrownBy(() -> town.as(user, () -> desk().askForMine(new EmailAddress(typed))))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new EmailAddress("a".repeat(10_240) + "@b.example"))
                .isInstanceOf(InvalidValue.class);
        assertThat(pending()).isEmpty();
    }

    @Test
    void twoUsersOfAnAccountMayHaveOneAddress() {
        var colleague = town.user(account);
        town.as(user, () -> desk().askForMine(colleague.email()));

        assertThat(pending()).containsExactly(colleague.email().value());
    }

    @Test
    void oneNeedsOnesOwnPasswordAgain() {
        town.as(user, () -> {});
        town.later(Duration.ofMinutes(16));

        assertRefused(() -> town.as(user, () -> desk().askForMine(other)), Why.CONFIRM_YOUR_PASSWORD);
    }

    @Test
    void nobodySignedInChangesNothing() {
        assertThatThrownBy(() -> desk().askForMine(other)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk().ask(user.id(), other)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aLocalAdminAsksForAColleague() {
        confirmed(askedBy(admin));
        pass(LONG_ENOUGH);

        assertThat(onFile()).isEqualTo(other);
    }

    @Test
    void aColleagueWhoIsNoAdminAndAnAdminElsewhereFindNobody() {
        var colleague = town.user(account);
        var stranger = town.admin(town.account(AccountSize.SMALL));

        assertThatThrownBy(() -> town.as(colleague, () -> desk().ask(user.id(), other)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> town.as(stranger, () -> desk().ask(user.id(), other)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> town.as(stranger, () -> desk().withdraw(user.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void staffDoNotChangeTheAddressesOfACustomerWithALocalAdmin(Role role) {
        var staff = town.staff(role);

        assertThatThrownBy(() -> town.as(staff, () -> desk().ask(user.id(), other)))
                .isInstanceOfAny(AccessDeniedException.class, UpkeepRefused.class);
        assertThat(pending()).isEmpty();
    }

    @Test
    void aLocalAdminDoesNotKeepTheirOwnNorAnotherUserOfTheSamePerson() {
        var second = town.register(
                account, "second" + NR.incrementAndGet(), admin.email().value(), UserType.NON_ADMIN, null);

        assertRefused(() -> town.as(admin, () -> desk().ask(admin.id(), other)), Why.YOURSELF);
        assertRefused(() -> town.as(admin, () -> desk().ask(second.id(), other)), Why.SAME_PERSON);
    }

    @Test
    void aChangeThatCameDueWaitsWhileTheUserIsLocked() {
        confirmed(askedByTheUser());
        town.locked(user, LockCause.FAILED_SIGN_INS);
        pass(LONG_ENOUGH);

        assertThat(onFile()).isEqualTo(old);
        assertThat(pending()).containsExactly(other.value());
    }

    @ParameterizedTest
    @EnumSource(
            value = LockCause.class,
            names = {"SECURITY_HOLD", "DISABLED_BY_ADMIN", "LEFT"})
    void aLockThatSomebodyChoseCallsTheChangeOff(LockCause cause) {
        confirmed(askedByTheUser());
        town.locked(user, cause);

        assertThat(pending()).isEmpty();
    }

    @Test
    void aLockForSafetyCallsOffWhatTheUserAskedForOthers() {
        confirmed(askedBy(admin));
        town.locked(admin, LockCause.SECURITY_HOLD);
        pass(LONG_ENOUGH);

        assertThat(onFile()).isEqualTo(old);
    }

    @Test
    void thisWasntMeCallsTheChangeOffLocksAndEndsSessions() {
        confirmed(askedByTheUser());
        town.ask(ObjectionDesk.class).object(objection());

        assertThat(pending()).isEmpty();
        assertThat(causes()).containsExactly(LockCause.SECURITY_HOLD);
        assertThat(town.as(user, () -> town.ask(Sessions.class).mine())).isEmpty();
    }

    @Test
    void thisWasntMeLocksWhenTheAddressCountsAlready() {
        confirmed(askedByTheUser());
        var link = objection();
        pass(LONG_ENOUGH);
        town.ask(ObjectionDesk.class).object(link);

        assertThat(causes()).containsExactly(LockCause.SECURITY_HOLD);
    }

    @Test
    void aUserWhoLostTheMailboxGetsAnotherAddressWhileLockedAndStaysLocked() {
        town.file(town.locked(user, LockCause.FAILED_SIGN_INS), Wish.NOT_SURE);
        confirmed(askedBy(admin));
        pass(LONG_ENOUGH);

        assertThat(onFile()).isEqualTo(other);
        assertThat(town.isEnabled(user)).isFalse();
        assertThat(letters("ADDRESS_PASSWORD")).isEmpty();
    }

    @Test
    void whoWasEnabledButLostTheMailboxGetsThePasswordLinkOverTheNewAddress() {
        confirmed(askedBy(admin));
        pass(LONG_ENOUGH);

        assertThat(letters("ADDRESS_PASSWORD")).containsExactly(other.value());
    }

    @Test
    void whoHasAPasswordGetsNoLinkToAnother() {
        confirmed(askedByTheUser());
        pass(LONG_ENOUGH);

        assertThat(letters("ADDRESS_PASSWORD")).isEmpty();
    }

    @Test
    void theAddressOfANewUserMayChange() {
        confirmed(town.as(admin, () -> {
            town.locked(user, LockCause.NEW);
            desk().ask(user.id(), other);
            return link();
        }));
        pass(LONG_ENOUGH);

        assertThat(onFile()).isEqualTo(other);
        assertThat(causes()).containsExactly(LockCause.NEW);
    }

    @Test
    void aLocalAdminDoesNotChangeTheAddressOfSomebodyHeldForSafety() {
        town.locked(user, LockCause.SECURITY_HOLD);

        assertRefused(() -> town.as(admin, () -> desk().ask(user.id(), other)), Why.SYSADMINS_DECIDE);
    }

    @Test
    void whoHasLeftGetsNoOtherAddress() {
        town.locked(user, LockCause.LEFT);

        assertRefused(() -> town.as(admin, () -> desk().ask(user.id(), other)), Why.NOT_SETTLED);
    }

    @Test
    void linksToTheOldMailboxWorkNoMoreOnceTheNewAddressCounts() {
        confirmed(askedByTheUser());
        town.later(LONG_ENOUGH);
        var link = town.ask(OneTimeLinks.class).forForgottenPassword(user.id());
        look();

        assertThat(town.ask(OneTimeLinks.class).owner(link)).isEmpty();
    }

    @Test
    void theOldAddressIsToldAtOnceAndTheNewOneIsAskedToConfirm() {
        town.as(user, () -> desk().askForMine(other));

        assertThat(letters("ADDRESS_ASKED")).containsExactly(old.value());
        assertThat(letters("ADDRESS_CONFIRM")).containsExactly(other.value());
    }

    @Test
    void theLetterToTheNewAddressKeepsNothingOfTheFile() {
        town.as(user, () -> desk().askForMine(other));

        assertThat(jdbc.sql("select words from letter where kind = 'ADDRESS_CONFIRM' and user_id = ?")
                        .param(user.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("{}");
    }

    @Test
    void bothAddressesAreToldWhenItCounts() {
        confirmed(askedByTheUser());
        pass(LONG_ENOUGH);

        assertThat(letters("ADDRESS_CHANGED")).containsExactlyInAnyOrder(old.value(), other.value());
    }

    @Test
    void theAuditTellsEachStepAndNoAddress() {
        confirmed(askedByTheUser());
        pass(LONG_ENOUGH);

        var entries = jdbc.sql("""
                        select action || ' ' || coalesce(state_before, '') || ' ' || coalesce(state_after, '')
                          from audit_entry where subject = ? order by id
                        """)
                .param("user " + account.number() + "/" + user.name())
                .query(String.class)
                .list();
        assertThat(entries)
                .extracting(entry -> entry.replaceFirst(" .*", ""))
                .contains("AddressChangeAsked", "AddressChangeConfirmed", "AddressMoved");
        assertThat(entries).noneMatch(entry -> entry.contains("@"));
    }

    private AddressDesk desk() {
        return town.ask(AddressDesk.class);
    }

    private Secret askedByTheUser() {
        town.as(user, () -> desk().askForMine(other));
        return link();
    }

    private Secret askedBy(User keeper) {
        town.as(keeper, () -> desk().ask(user.id(), other));
        return link();
    }

    private Secret link() {
        return town.ask(AddressLinks.class).make(user.id(), other).orElseThrow();
    }

    private void confirmed(Secret link) {
        assertThat(desk().confirm(link)).isPresent();
    }

    private Secret objection() {
        return town.ask(ObjectionLinks.class).make(new Objection(ObjectionTo.ADDRESS, user.id(), old, null));
    }

    private void as(User person, Runnable act) {
        town.as(person, () -> {
            town.ask(SignInDesk.class).confirm(Town.PASSWORD);
            act.run();
        });
    }

    private void pass(Duration time) {
        town.later(time);
        look();
    }

    private void look() {
        town.ask(AddressClock.class).look();
    }

    private EmailAddress onFile() {
        return town.ask(Directory.class).user(user.id()).email();
    }

    private List<String> pending() {
        return town
                .ask(AddressChanges.class)
                .of(user.id())
                .map(change -> change.to().value())
                .stream()
                .toList();
    }

    private List<LockCause> causes() {
        return town.ask(Locks.class).of(user.id()).stream().map(OpenLock::cause).toList();
    }

    private List<String> letters(String kind) {
        return jdbc.sql("select recipient from letter where kind = ? and user_id = ?")
                .params(kind, user.id().value())
                .query(String.class)
                .list();
    }

    private static void assertRefused(Runnable act, Why why) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        UpkeepRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
