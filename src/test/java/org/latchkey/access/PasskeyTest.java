package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.access.OwnFactors.Change;
import org.latchkey.directory.User;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.settings.DeskSettings;
import org.latchkey.testing.Passkey;
import org.latchkey.testing.Town;
import org.latchkey.testing.TownClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff come in by a passkey as by a code: what it signs counts once, for them, at this address (P37, I3). */
abstract class PasskeyTest {

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final FactorName LAPTOP = new FactorName("Laptop");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SecondStep second;

    @Autowired
    private OwnFactors own;

    @Autowired
    private SignInDesk desk;

    @Autowired
    private DeskSettings address;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TownClock clock;

    private Town town;
    private User agent;
    private Passkey laptop;

    @BeforeEach
    void build() {
        town = new Town(context);
        agent = town.staff(Role.SYSADMIN);
        laptop = passkey();
        assertThat(add(agent, laptop)).isEqualTo(Change.DONE);
    }

    @AfterEach
    void putRight() {
        clock.putRight();
    }

    @Test
    void aPasskeySignsIn() {
        assertThat(prove(laptop)).isTrue();
    }

    @Test
    void aPasskeyIsSetUpAsTheFirstSecondFactor() {
        var newcomer = town.staff(Role.SUPPORT);
        town.choosePassword(newcomer);
        var proven = ((SignInAnswer.SetUpDue) town.tryPassword(newcomer, Town.PASSWORD)).proven();
        var question = second.newPasskey(proven);

        assertThat(second.setUp(proven, question, LAPTOP, passkey().make(question)))
                .isInstanceOfSatisfying(
                        SetUpAnswer.Done.class,
                        done -> assertThat(done.recoveryCodes()).isNotEmpty());
        assertThat(town.tryPassword(newcomer, Town.PASSWORD)).isInstanceOf(SignInAnswer.FactorDue.class);
    }

    @Test
    void whatWasSignedCountsOnce() {
        var proven = proven(agent);
        var question = second.askPasskey(proven);
        var answer = laptop.sign(question);

        assertThat(second.prove(proven, question, answer)).isInstanceOf(SignInAnswer.In.class);
        assertThat(second.prove(proven, question, answer)).isInstanceOf(SignInAnswer.FactorDue.class);
        assertThat(second.prove(proven, second.askPasskey(proven), answer)).isInstanceOf(SignInAnswer.FactorDue.class);
    }

    @Test
    void aPasskeyOfSomebodyElseDoesNotCount() {
        var other = town.staff(Role.SUPPORT);
        var theirs = passkey();
        add(other, theirs);

        assertThat(prove(theirs)).isFalse();
    }

    @Test
    void aQuestionPutToSomebodyElseIsNone() {
        var other = town.staff(Role.SUPPORT);
        town.signIn(other);
        var theirs = second.askPasskey(proven(other));

        assertThat(second.prove(proven(agent), theirs, laptop.sign(theirs))).isInstanceOf(SignInAnswer.FactorDue.class);
    }

    @Test
    void aQuestionIsAnsweredWithinFiveMinutes() {
        var proven = proven(agent);
        var question = second.askPasskey(proven);
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));

        assertThat(second.prove(proven, question, laptop.sign(question))).isInstanceOf(SignInAnswer.FactorDue.class);
    }

    @Test
    void whatWasSignedOnAnotherPageDoesNotCount() {
        var tricked = new Passkey("localhost", "https://latchkey.example.net");
        assertThat(add(agent, tricked)).isEqualTo(Change.WRONG);

        var question = second.askPasskey(proven(agent));
        assertThat(second.prove(
                        proven(agent),
                        question,
                        laptop.onPage("https://latchkey.example.net").sign(question)))
                .isInstanceOf(SignInAnswer.FactorDue.class);
    }

    @Test
    void aCopyThatCountsFromEarlierDoesNotCount() {
        prove(laptop);
        prove(laptop);
        laptop.countFrom(0);

        assertThat(prove(laptop)).isFalse();
    }

    @Test
    void aPasskeyThatNeverCountsComesInAgain() {
        laptop.countFrom(-1);
        assertThat(prove(laptop)).isTrue();
        laptop.countFrom(-1);
        assertThat(prove(laptop)).isTrue();
    }

    @Test
    void theFifthWrongAnswerLocks() {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(town.isEnabled(agent)).isTrue();
            assertThat(prove(passkey())).isFalse();
        }

        assertThat(town.isEnabled(agent)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "known",
                "{\"id\":1}",
                "{\"id\":\"a\",\"rawId\":\"!\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\"}}"
            })
    void nonsenseIsAWrongAnswer(String sent) {
        var proven = proven(agent);

        assertThat(second.prove(proven, second.askPasskey(proven), new PasskeyAnswer(sent)))
                .isInstanceOf(SignInAnswer.FactorDue.class);
        assertThat(town.as(agent, () -> own.add(own.newPasskey(), LAPTOP, new PasskeyAnswer(sent))))
                .isEqualTo(Change.WRONG);
    }

    @Test
    void aPasskeyBelongsToOnePerson() {
        var other = town.staff(Role.SUPPORT);

        assertThat(add(other, laptop)).isEqualTo(Change.WRONG);
    }

    @Test
    void aPasskeyProvesAgainWhoIsSignedIn() {
        jdbc.sql("update sign_in set confirmed_at = ? where user_id = ?")
                .params(LONG_AGO, agent.id().value())
                .update();
        assertThatThrownBy(() -> town.as(agent, () -> own.newPasskey())).isInstanceOf(ApprovalRefused.class);

        assertThat(town.as(agent, this::confirm)).isTrue();
        assertThat(town.as(agent, () -> town.ask(RecentProof.class).isThere())).isTrue();
    }

    @Test
    void theLastOneStaysWhicheverKindItIs() {
        var both = town.as(agent, own::mine);

        assertThat(both).extracting(Factor::kind).containsExactly(Factor.Kind.APP, Factor.Kind.PASSKEY);
        assertThat(town.as(agent, () -> own.remove(both.getFirst()))).isEqualTo(Change.DONE);
        assertThat(town.as(agent, () -> own.remove(both.getLast()))).isEqualTo(Change.LAST_ONE);
        assertThat(prove(laptop)).isTrue();
    }

    @Test
    void aPasskeyIsRenamedAndRemovedByItsOwnerAlone() {
        var other = town.staff(Role.SUPPORT);
        var mine = town.as(agent, () -> own.mine().getLast());

        assertThat(town.as(other, () -> own.rename(mine, LAPTOP))).isEqualTo(Change.GONE);
        assertThat(town.as(other, () -> own.remove(mine))).isEqualTo(Change.GONE);
        assertThat(town.as(agent, () -> own.rename(mine, new FactorName("Key ring"))))
                .isEqualTo(Change.DONE);
        assertThat(names()).containsExactly("Phone", "Key ring");
        assertThat(town.as(agent, () -> own.remove(mine))).isEqualTo(Change.DONE);
        assertThat(prove(laptop)).isFalse();
    }

    @Test
    void aResetForgetsPasskeysAsWell() {
        var kim = town.staff(Role.SYSADMIN);
        var lou = town.staff(Role.SYSADMIN);
        var resets = town.ask(FactorResets.class);
        town.as(kim, () -> resets.ask(agent.name(), new Reason("Came by in person.")));
        var asked = town.as(lou, resets::waiting).stream()
                .filter(reset -> reset.user().id().equals(agent.id()))
                .findFirst()
                .orElseThrow();
        town.as(lou, () -> resets.confirm(asked.id()));

        assertThat(town.tryPassword(agent, Town.PASSWORD)).isInstanceOf(SignInAnswer.SetUpDue.class);
    }

    private Passkey passkey() {
        return new Passkey(address.baseUrl().getHost(), address.baseUrl().toString());
    }

    private Change add(User user, Passkey passkey) {
        return town.as(user, () -> {
            var question = own.newPasskey();
            return own.add(question, LAPTOP, passkey.make(question));
        });
    }

    private boolean prove(Passkey passkey) {
        var proven = proven(agent);
        var question = second.askPasskey(proven);
        return second.prove(proven, question, passkey.sign(question)).signedIn().isPresent();
    }

    private boolean confirm() {
        var question = desk.askPasskey();
        return desk.confirm(question, laptop.sign(question));
    }

    private PasswordProven proven(User user) {
        return ((SignInAnswer.FactorDue) town.tryPassword(user, Town.PASSWORD)).proven();
    }

    private List<String> names() {
        return town.as(agent, own::mine).stream().map(Factor::name).toList();
    }
}
