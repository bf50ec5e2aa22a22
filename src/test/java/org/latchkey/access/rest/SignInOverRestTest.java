package org.latchkey.access.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.access.LockCause;
import org.latchkey.access.NewPassword;
import org.latchkey.access.OneTimeLinks;
import org.latchkey.access.PasswordDesk;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.Wish;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Town;
import org.latchkey.testing.Wire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** A token is a sign-in: got by the same password, ended by whatever ends it (P30, P31, P35). */
@OnH2
class SignInOverRestTest {

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2020-01-01T00:00:00Z");
    private static final String NO_CODE = "0000-0000-0000-0000";
    private static final String QUEUE = "/work-items?view=mine";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private PasswordDesk passwords;

    private Town town;
    private Wire wire;
    private User agent;
    private String token;

    @BeforeEach
    void build() {
        town = new Town(context);
        wire = new Wire(context);
        agent = town.staff(Role.SUPPORT);
        town.choosePassword(agent);
        token = wire.signIn(agent);
    }

    @Test
    void aTokenTellsWhoCalls() {
        assertThat(wire.get(token, QUEUE).status()).isEqualTo(200);
    }

    @Test
    void onlyItsHashIsKept() {
        var hashes =
                jdbc.sql("select hash from bearer_token").query(String.class).list();

        assertThat(hashes).contains(Secret.presented(token).hash()).doesNotContain(token);
    }

    @Test
    void everyRefusalReadsTheSame() {
        var locked = town.locked(town.user(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);
        var unknown = Map.of("accountNumber", "none", "userName", "nobody", "password", Town.PASSWORD);

        var refusals = Stream.of(
                        wire.signIn(agent, "wrong"),
                        wire.signIn(locked, Town.PASSWORD),
                        wire.post(null, "/sign-in", unknown))
                .distinct();

        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.status()).isEqualTo(401);
            assertThat(refusal.problem()).isEqualTo("login-failed");
        });
    }

    @ParameterizedTest
    @MethodSource("passwordsNobodyHas")
    void whateverIsTypedForAPasswordIsRefusedAlike(String typed) {
        assertThat(wire.signIn(agent, typed).problem()).isEqualTo("login-failed");
    }

    static Stream<String> passwordsNobodyHas() {
        var nul = "\0";
        return Stream.of("", " ", nul, Town.PASSWORD + nul, "x".repeat(73), "x".repeat(129), "x".repeat(10_000));
    }

    @Test
    void noPartOfALongPasswordIsEnough() {
        var user = town.user(town.account(AccountSize.SMALL));
        var start = "a long password of which the first 72 bytes alone would do for some ones";
        passwords.choose(links.forNewPassword(user.id()), new NewPassword(start + ", and more"));

        assertThat(start).hasSize(72);
        assertThat(wire.signIn(user, start).problem()).isEqualTo("login-failed");
        assertThat(wire.signIn(user, start + "!").problem()).isEqualTo("login-failed");
        assertThat(wire.signIn(user, start + ", and more").status()).isEqualTo(200);
    }

    @Test
    void spacesAndCaseOfAUserNameMakeNoDifferenceAndLookAlikesAreSomebodyElse() {
        var user =
                town.register(town.account(AccountSize.SMALL), "paula", "paula@example.com", UserType.NON_ADMIN, null);
        town.choosePassword(user);

        assertThat(named(user, " PAULA ").status()).isEqualTo(200);
        assertThat(named(user, "p\u0430ul\u0430").problem()).isEqualTo("login-failed");
        assertThat(named(user, "paula\u200b").problem()).isEqualTo("login-failed");
        assertThat(town.isEnabled(user)).isTrue();
    }

    private Wire.Answer named(User user, String name) {
        var typed = new HashMap<>(Wire.credentials(user, Town.PASSWORD));
        typed.put("userName", name);
        return wire.post(null, "/sign-in", typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accountNumber", "userName", "password"})
    void anArrayInPlaceOfATextIsMalformed(String field) {
        var answer = wire.post(null, "/sign-in", with(agent, Town.PASSWORD, Map.of(field, List.of("x"))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isNotEmpty();
    }

    @Test
    void staffNeedACodeBesideThePasswordAndAreToldOnlyAfterTheRightOne() {
        var withoutCode = wire.post(null, "/sign-in", Wire.credentials(agent, Town.PASSWORD));
        var wrongCode = wire.post(null, "/sign-in", with(agent, Town.PASSWORD, Map.of("code", NO_CODE)));
        var noCodeAtAll = wire.post(null, "/sign-in", with(agent, Town.PASSWORD, Map.of("code", "x".repeat(10_000))));
        var wrongPassword = wire.post(null, "/sign-in", with(agent, "wrong", Map.of("code", town.code(agent))));

        assertThat(Stream.of(withoutCode, wrongCode, noCodeAtAll))
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("second-factor-required"));
        assertThat(wrongPassword.problem()).isEqualTo("login-failed");
    }

    @Test
    void whoHasNoSecondFactorIsSentToThePage() {
        var newcomer = town.staff(Role.SUPPORT);
        town.choosePassword(newcomer);

        var answer = wire.post(null, "/sign-in", with(newcomer, Town.PASSWORD, Map.of("code", NO_CODE)));

        assertThat(answer.problem()).isEqualTo("set-up-second-factor");
        assertThat(answer.text("token")).isEmpty();
    }

    @Test
    void nobodySkipsTheSecondFactorOutsideTheDemo() {
        var skipping = with(agent, Town.PASSWORD, Map.of("skipSecondFactor", true));

        assertThat(wire.post(null, "/sign-in", skipping).problem()).isEqualTo("second-factor-required");
        assertThat(wire.post(token, "/sign-in/confirm", Map.of("skipSecondFactor", true))
                        .problem())
                .isEqualTo("wrong-code");
    }

    @Test
    void aCodeServesOneCallAlone() {
        var body = with(agent, Town.PASSWORD, Map.of("code", town.code(agent)));

        assertThat(wire.post(null, "/sign-in", body).status()).isEqualTo(200);
        assertThat(wire.post(null, "/sign-in", body).problem()).isEqualTo("second-factor-required");
    }

    @Test
    void staffConfirmByCodeAndNotByPassword() {
        assertThat(wire.post(token, "/sign-in/confirm", Map.of("password", Town.PASSWORD))
                        .problem())
                .isEqualTo("wrong-code");
        assertThat(wire.post(token, "/sign-in/confirm", Map.of("code", town.code(agent)))
                        .status())
                .isEqualTo(204);
    }

    private static Map<String, Object> with(User user, String password, Map<String, ?> second) {
        var body = new HashMap<String, Object>(Wire.credentials(user, password));
        body.putAll(second);
        return body;
    }

    @Test
    void signingOutEndsTheToken() {
        wire.post(token, "/sign-out");

        assertThatItHasEnded();
    }

    @Test
    void aLockEndsTheToken() {
        town.locked(agent, LockCause.DISABLED_BY_ADMIN);

        assertThatItHasEnded();
    }

    @Test
    void aNewPasswordEndsTheToken() {
        town.choosePassword(agent);

        assertThatItHasEnded();
    }

    @Test
    void timeEndsTheToken() {
        jdbc.sql("update bearer_token set expires_at = ? where hash = ?")
                .params(LONG_AGO, Secret.presented(token).hash())
                .update();

        assertThatItHasEnded();
    }

    @Test
    void anEndedTokenIsRefusedEvenWhereNoneIsNeeded() {
        wire.post(token, "/sign-out");

        assertThat(wire.get(token, "/tracking/x").problem()).isEqualTo("not-signed-in");
    }

    @Test
    void confirmingCountsLikeSigningIn() {
        var answers = Stream.generate(() -> wire.post(token, "/sign-in/confirm", Map.of("code", NO_CODE)))
                .limit(6)
                .map(Wire.Answer::problem)
                .toList();

        assertThat(answers.subList(0, 5)).containsOnly("wrong-code");
        assertThat(answers.getLast()).isEqualTo("not-signed-in");
        assertThat(town.isEnabled(agent)).isFalse();
    }

    @Test
    void whoProvedTheirPasswordLongAgoConfirmsItFirst() {
        var account = town.account(AccountSize.SMALL);
        var admin = town.admin(account);
        town.choosePassword(admin);
        var theirs = wire.signIn(admin);
        town.file(town.locked(town.user(account), LockCause.FAILED_SIGN_INS), Wish.NOT_SURE);
        jdbc.sql("update sign_in set confirmed_at = ? where user_id = ?")
                .params(LONG_AGO, admin.id().value())
                .update();

        assertThat(vouch(theirs).problem()).isEqualTo("confirm-your-password");

        wire.post(theirs, "/sign-in/confirm", Map.of("password", Town.PASSWORD));

        assertThat(vouch(theirs).status()).isEqualTo(204);
    }

    private Wire.Answer vouch(String admin) {
        var items = wire.get(admin, "/work-items?view=approvals").body().path("items");
        var item = items.path(0).path("id").asLong();
        return wire.post(admin, "/work-items/" + item + "/vouch", Map.of("statement", "She asked me in person today."));
    }

    private void assertThatItHasEnded() {
        assertThat(wire.get(token, QUEUE).problem()).isEqualTo("not-signed-in");
    }
}
