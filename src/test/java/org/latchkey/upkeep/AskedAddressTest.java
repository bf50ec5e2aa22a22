package org.latchkey.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.access.LockCause;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Role;
import org.latchkey.requests.Wish;
import org.latchkey.upkeep.UpkeepRefused.Why;
import org.springframework.security.access.AccessDeniedException;

/** Who may ask for another address, for whom, and who is told of it at once (P15, P38, P39). */
abstract class AskedAddressTest extends AddressWorld {

    @Test
    void aSecondChangeWithinAMinuteIsRefused() {
        askedByTheUser();

        assertRefused(() -> town.as(user, () -> desk().askForMine(new EmailAddress("x" + other))), Why.TOO_SOON);
        assertThat(pending()).containsExactly(other.value());
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
    void aUserWhoLostTheMailboxGetsAnotherAddressWhileLockedAndStaysLocked() {
        town.file(town.locked(user, LockCause.FAILED_SIGN_INS), Wish.NOT_SURE);
        confirmed(askedBy(admin));
        pass(LONG_ENOUGH);

        assertThat(onFile()).isEqualTo(other);
        assertThat(town.isEnabled(user)).isFalse();
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
}
