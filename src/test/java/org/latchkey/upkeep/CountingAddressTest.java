package org.latchkey.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.latchkey.access.LockCause;
import org.latchkey.access.OneTimeLinks;
import org.latchkey.access.Sessions;
import org.latchkey.casework.ObjectionDesk;
import org.latchkey.kernel.EmailAddress;

/** Another address counts once its reader has confirmed it and 72 hours have passed, and not while anything is wrong (P17, P38). */
abstract class CountingAddressTest extends AddressWorld {

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
    void linksToTheOldMailboxWorkNoMoreOnceTheNewAddressCounts() {
        confirmed(askedByTheUser());
        town.later(LONG_ENOUGH);
        var link = town.ask(OneTimeLinks.class).forForgottenPassword(user.id());
        look();

        assertThat(town.ask(OneTimeLinks.class).owner(link)).isEmpty();
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
}
