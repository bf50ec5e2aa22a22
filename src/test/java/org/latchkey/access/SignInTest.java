package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Secret;
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
    void manyTriesAtOnceCompareNoMoreThanFivePasswords() throws Exception {
        try (var pool = Executors.newFixedThreadPool(16)) {
            var tries = IntStream.range(0, 64)
                    .<Callable<Optional<String>>>mapToObj(number -> () -> credentials.countTry(user.id()))
                    .toList();
            var compared = 0;
            for (var attempt : pool.invokeAll(tries)) {
                compared += attempt.get().isPresent() ? 1 : 0;
            }
            assertThat(compared).isEqualTo(5);
        }
    }

    @Test
    void whateverIsTypedIsRefusedAlike() {
        var desk = town.ask(SignInDesk.class);
        for (var typed : new String[] {"", "12", "\0", "x".repeat(10_000), "2183-0549", "' or 1=1 --"}) {
            assertThat(desk.signIn(typed, typed, typed)).isEmpty();
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

    private PasswordDesk.Choice choose(Secret link) {
        return passwords.choose(link, new NewPassword("four quiet harbour cranes"));
    }

    private void fail(int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            assertThat(signIn(WRONG)).isEmpty();
        }
    }

    private Optional<SignedIn> signIn(String password) {
        return town.ask(SignInDesk.class)
                .signIn(user.account().number().digits(), user.name().value(), password);
    }
}
