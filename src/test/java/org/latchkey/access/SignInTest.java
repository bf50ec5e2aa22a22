package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.Secret;
import org.latchkey.settings.SettingsDesk;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Five failures in a row lock, over every door and under any number of tries at once (P30, P31, I8, I10). */
abstract class SignInTest {

    private static final String WRONG = "not my password at all";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Credentials credentials;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private PasswordDesk passwords;

    private Town town;
    private User user;

    @BeforeEach
    void build() {
        town = new Town(context);
        user = town.user(town.account(AccountSize.SMALL));
        town.choosePassword(user);
    }

    @Test
    void theRightPasswordSignsIn() {
        assertThat(signIn(Town.PASSWORD)).isPresent();
    }

    @Test
    void fifthFailedSignInLocksTheUser() {
        fail(4);
        assertThat(town.isEnabled(user)).isTrue();

        fail(1);
        assertThat(town.ask(Locks.class).of(user.id()))
                .singleElement()
                .extracting(OpenLock::cause)
                .isEqualTo(LockCause.FAILED_SIGN_INS);
    }

    @Test
    void whoIsLockedFailsWithTheRightPasswordAsWell() {
        fail(5);

        assertThat(signIn(Town.PASSWORD)).isEmpty();
    }

    @Test
    void successClearsTheCounter() {
        fail(4);
        signIn(Town.PASSWORD);
        fail(4);

        assertThat(town.isEnabled(user)).isTrue();
    }

    @Test
    void everySpellingOfOneUserCountsTogether() {
        var desk = town.ask(SignInDesk.class);
        var number = user.account().number();
        desk.signIn(number.digits(), user.name().value().toUpperCase(Locale.ROOT), WRONG);
        desk.signIn(number.toString(), " " + user.name().value(), WRONG);
        desk.signIn(" " + number.digits(), user.name().value() + " ", WRONG);
        fail(2);

        assertThat(town.isEnabled(user)).isFalse();
    }

    @Test
    void confirmingThePasswordCountsOnTheSameCounter() {
        town.as(user, () -> {
            for (int attempt = 0; attempt < 5; attempt++) {
                assertThat(town.ask(SignInDesk.class).confirm(WRONG)).isFalse();
            }
        });

        assertThat(town.isEnabled(user)).isFalse();
    }

    @Test
    void manyTriesAtOnceCompareNoMoreThanFivePasswords() {
        assertThat(comparedOf(64)).isEqualTo(5);
    }

    @Test
    void theLimitIsASettingThatTakesEffectAtOnce() {
        limit(2, () -> {
            fail(2);

            assertThat(town.isEnabled(user)).isFalse();
        });
    }

    @Test
    void aLoweredLimitLocksAtTheNextFailureAndNotBefore() {
        fail(4);
        limit(3, () -> {
            assertThat(town.isEnabled(user)).isTrue();

            fail(1);
            assertThat(town.isEnabled(user)).isFalse();
        });
    }

    @Test
    void aLoweredLimitLeavesOneMoreTryToWhoKnowsThePassword() {
        fail(4);
        limit(3, () -> assertThat(signIn(Town.PASSWORD)).isPresent());

        assertThat(town.isEnabled(user)).isTrue();
    }

    @Test
    void aLoweredLimitLeavesNoMoreThanOneTryHoweverManyComeAtOnce() {
        fail(4);
        limit(3, () -> assertThat(comparedOf(64)).isEqualTo(1));
    }

    @Test
    void whateverIsTypedIsRefusedAlike() {
        var desk = town.ask(SignInDesk.class);
        for (var typed : new String[] {"", "12", "\0", "x".repeat(10_000), "2183-0549", "' or 1=1 --"}) {
            assertThat(desk.signIn(typed, typed, typed).signedIn()).isEmpty();
        }
    }

    @Test
    void aLinkToANewPasswordServesOnce() {
        var link = links.forNewPassword(user.id());

        assertThat(choose(link)).isEqualTo(PasswordDesk.Choice.CHOSEN);
        assertThat(choose(link)).isEqualTo(PasswordDesk.Choice.LINK_INVALID);
    }

    @Test
    void onlyTheNewestLinkServes() {
        var older = links.forNewPassword(user.id());
        var newer = links.forForgottenPassword(user.id());

        assertThat(choose(older)).isEqualTo(PasswordDesk.Choice.LINK_INVALID);
        assertThat(choose(newer)).isEqualTo(PasswordDesk.Choice.CHOSEN);
    }

    @Test
    void lookingAtALinkDoesNotUseItUp() {
        var link = links.forNewPassword(user.id());
        links.owner(link);
        links.owner(link);

        assertThat(choose(link)).isEqualTo(PasswordDesk.Choice.CHOSEN);
    }

    @Test
    void aDisabledUserChoosesNoPassword() {
        var link = links.forForgottenPassword(user.id());
        fail(5);

        assertThat(choose(link)).isEqualTo(PasswordDesk.Choice.USER_DISABLED);
        assertThat(town.isEnabled(user)).isFalse();
    }

    @Test
    void aPasswordWithOnesOwnNameIsRefusedAndTheLinkIsKept() {
        var link = links.forNewPassword(user.id());

        assertThatThrownBy(() -> passwords.choose(link, new NewPassword("so my name is " + user.name())))
                .isInstanceOf(InvalidValue.class);
        assertThat(choose(link)).isEqualTo(PasswordDesk.Choice.CHOSEN);
    }

    private long comparedOf(int tries) {
        try (var pool = Executors.newFixedThreadPool(16)) {
            var running = IntStream.range(0, tries)
                    .mapToObj(number -> pool.submit(() -> credentials.countTry(user.id())))
                    .toList();
            return running.stream()
                    .filter(attempt -> resultOf(attempt).isPresent())
                    .count();
        }
    }

    private static <T> T resultOf(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something while another limit is set. */
    private void limit(int limit, Runnable act) {
        var sysadmin = town.staff(Role.SYSADMIN);
        var desk = town.ask(SettingsDesk.class);
        town.as(sysadmin, () -> desk.change("sign-in.maxFailedAttempts", String.valueOf(limit)));
        try {
            act.run();
        } finally {
            town.as(sysadmin, () -> desk.change("sign-in.maxFailedAttempts", "5"));
        }
    }

    private PasswordDesk.Choice choose(Secret link) {
        return passwords.choose(link, new NewPassword("four quiet harbour cranes"));
    }

    private void fail(int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            assertThat(signIn(WRONG)).isEmpty();
        }
    }

    private Optional<SignedIn> signIn(String password) {
        return town.tryPassword(user, password).signedIn();
    }
}
