package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.directory.User;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Role;
import org.latchkey.testing.Phones;
import org.latchkey.testing.Town;
import org.latchkey.testing.TownClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Staff come in by a second factor alone, of which each code counts once and each wrong one is counted (P37, I3). */
abstract class SecondFactorTest {

    private static final String NO_CODE = "0000-0000-0000-0000";
    private static final FactorName PHONE = new FactorName("Phone");
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SecondStep second;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TownClock clock;

    private Town town;
    private User agent;

    @BeforeEach
    void build() {
        town = new Town(context);
        agent = town.staff(Role.SUPPORT);
        town.signIn(agent);
    }

    @AfterEach
    void putRight() {
        clock.putRight();
    }

    @Test
    void aPasswordAloneSignsNoStaffIn() {
        assertThat(typePassword()).isInstanceOf(SignInAnswer.FactorDue.class);
        assertThat(signInsOf(agent)).isEqualTo(1);
    }

    @Test
    void whoHasNoSecondFactorMaySetOneUpAndNothingElse() {
        var newcomer = town.staff(Role.SYSADMIN);
        town.choosePassword(newcomer);

        assertThat(town.tryPassword(newcomer, Town.PASSWORD)).isInstanceOf(SignInAnswer.SetUpDue.class);
        assertThat(signInsOf(newcomer)).isZero();
    }

    @Test
    void anAppIsSetUpByACodeItShowsAndNotByAnother() {
        var newcomer = town.staff(Role.SUPPORT);
        town.choosePassword(newcomer);
        var proven = ((SignInAnswer.SetUpDue) town.tryPassword(newcomer, Town.PASSWORD)).proven();
        var secret = second.newApp();
        Phones.type(newcomer, second.newApp());
        var ofAnotherApp = new TypedCode(Phones.show(newcomer, clock.instant()));

        assertThat(second.setUp(proven, secret, PHONE, ofAnotherApp)).isInstanceOf(SetUpAnswer.Wrong.class);
        assertThat(factors.has(newcomer.id())).isFalse();
    }

    @Test
    void aPasswordSetsUpTheFirstSecondFactorAndNoFurtherOne() {
        var newcomer = town.staff(Role.SUPPORT);
        town.choosePassword(newcomer);
        var proven = ((SignInAnswer.SetUpDue) town.tryPassword(newcomer, Town.PASSWORD)).proven();
        town.signInAgain(newcomer);
        var secret = second.newApp();
        Phones.type(newcomer, secret);

        var again = second.setUp(proven, secret, PHONE, new TypedCode(Phones.show(newcomer, clock.instant())));

        assertThat(again).isInstanceOf(SetUpAnswer.Over.class);
        assertThat(factors.of(newcomer.id())).hasSize(1);
    }

    @Test
    void theRightCodeSignsIn() {
        assertThat(prove(town.code(agent))).isPresent();
    }

    @Test
    void aCodeMayBeTypedInGroups() {
        var code = town.code(agent);

        assertThat(prove(" " + code.substring(0, 3) + " " + code.substring(3) + " "))
                .isPresent();
    }

    @Test
    void aCodeCountsOnce() {
        var code = town.code(agent);

        assertThat(prove(code)).isPresent();
        assertThat(prove(code)).isEmpty();
    }

    @Test
    void anEarlierCodeCountsNoMoreOnceALaterOneDid() {
        var earlier = town.code(agent);
        clock.advance(HALF_A_MINUTE);
        var later = Phones.show(agent, clock.instant());

        assertThat(prove(later)).isPresent();
        assertThat(prove(earlier)).isEmpty();
    }

    @Test
    void theCodeBeforeAndTheOneAfterCountAsWell() {
        town.code(agent);
        assertThat(prove(showing(HALF_A_MINUTE.negated()))).isPresent();
        assertThat(prove(showing(HALF_A_MINUTE))).isPresent();
    }

    @Test
    void anOlderOrLaterCodeDoesNot() {
        town.code(agent);

        assertThat(prove(showing(Duration.ofSeconds(-61)))).isEmpty();
        assertThat(prove(showing(Duration.ofSeconds(61)))).isEmpty();
    }

    @Test
    void aCodeOfSomebodyElseDoesNotCount() {
        var other = town.staff(Role.SUPPORT);
        town.signIn(other);

        assertThat(prove(town.code(other))).isEmpty();
    }

    @Test
    void ofManyWhoPresentOneCodeAtOnceOneComesIn() {
        var code = new TypedCode(town.code(agent));
        var proven = proven();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var running = IntStream.range(0, 4)
                    .mapToObj(number ->
                            pool.submit(() -> second.prove(proven, code).signedIn()))
                    .toList();
            assertThat(running.stream()
                            .map(SecondFactorTest::resultOf)
                            .filter(found -> found)
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void theFifthWrongCodeLocks() {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(town.isEnabled(agent)).isTrue();
            assertThat(prove(NO_CODE)).isEmpty();
        }

        assertThat(town.isEnabled(agent)).isFalse();
        assertThat(town.tryPassword(agent, Town.PASSWORD)).isEqualTo(new SignInAnswer.Refused());
    }

    @Test
    void theRightPasswordBuysNoFurtherTriesAtACode() {
        for (int attempt = 0; attempt < 4; attempt++) {
            prove(NO_CODE);
            typePassword();
        }
        prove(NO_CODE);

        assertThat(town.isEnabled(agent)).isFalse();
    }

    @Test
    void wrongPasswordsAndWrongCodesAreCountedTogetherAndClearedByARightCode() {
        town.tryPassword(agent, "not my password at all");
        town.tryPassword(agent, "not my password at all");
        prove(NO_CODE);
        prove(NO_CODE);
        assertThat(prove(town.code(agent))).isPresent();
        prove(NO_CODE);

        assertThat(town.isEnabled(agent)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "abcdef", "١٢٣٤٥٦", "' or 1=1", "0000-0000-0000-000"})
    void whatCanBeNoCodeIsNoTry(String typed) {
        assertThatThrownBy(() -> new TypedCode(typed)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new TypedCode(typed + "9".repeat(10_000))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aPasswordTypedTooLongAgoIsNoFirstStep() {
        var proven = proven();
        clock.advance(Duration.ofMinutes(11));

        assertThat(second.prove(proven, new TypedCode(town.code(agent)))).isEqualTo(new SignInAnswer.Refused());
    }

    @Test
    void aNewPasswordUndoesTheFirstStep() {
        var proven = proven();
        town.choosePassword(agent);

        assertThat(second.prove(proven, new TypedCode(town.code(agent)))).isEqualTo(new SignInAnswer.Refused());
    }

    @Test
    void aLockUndoesTheFirstStep() {
        var proven = proven();
        var code = new TypedCode(town.code(agent));
        town.locked(agent, LockCause.DISABLED_BY_ADMIN);

        assertThat(second.prove(proven, code)).isEqualTo(new SignInAnswer.Refused());
    }

    @Test
    void nobodySkipsItOutsideTheDemo() {
        assertThat(second.maySkip()).isFalse();
        assertThatThrownBy(() -> second.skip(proven())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> town.as(agent, () -> town.ask(SignInDesk.class).skipConfirming()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRecoveryCodeServesOnceInPlaceOfThePhone() {
        var codes = recoveryCodesOf(town.staff(Role.SUPPORT));

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(prove(codes.getFirst().toLowerCase(Locale.ROOT))).isPresent();
        assertThat(prove(codes.getFirst())).isEmpty();
        assertThat(prove(codes.getLast())).isPresent();
    }

    @Test
    void theSecretIsKeptSealedAndTheRecoveryCodesHashed() {
        var codes = recoveryCodesOf(town.staff(Role.SUPPORT));
        var kept = jdbc.sql("select sealed_secret from code_app where user_id = :user"
                        + " union all select hash from recovery_code where user_id = :user")
                .param("user", agent.id().value())
                .query(String.class)
                .list();

        assertThat(kept)
                .hasSize(11)
                .doesNotContainAnyElementsOf(codes)
                .allSatisfy(column -> assertThat(column).hasSizeGreaterThanOrEqualTo(64));
    }

    @Test
    void aSealedSecretOpensForItsOwnerAlone() {
        var seal = town.ask(FactorSeal.class);
        var sealed = seal.seal(agent.id(), second.newApp());

        assertThatThrownBy(() -> seal.open(town.staff(Role.SUPPORT).id(), sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingThatPrintsHoldsASecret() {
        assertThat(second.newApp()).hasToString("***");
        assertThat(new TypedCode("123456")).hasToString("***");
    }

    /** Lets somebody new be the agent, whose recovery codes are known. */
    private List<String> recoveryCodesOf(User newcomer) {
        town.choosePassword(newcomer);
        var proven = ((SignInAnswer.SetUpDue) town.tryPassword(newcomer, Town.PASSWORD)).proven();
        var secret = second.newApp();
        Phones.type(newcomer, secret);
        agent = newcomer;
        var answer = second.setUp(proven, secret, PHONE, new TypedCode(Phones.show(newcomer, clock.instant())));
        return ((SetUpAnswer.Done) answer).recoveryCodes();
    }

    private Optional<SignedIn> prove(String code) {
        return second.prove(proven(), new TypedCode(code)).signedIn();
    }

    private PasswordProven proven() {
        return ((SignInAnswer.FactorDue) typePassword()).proven();
    }

    private SignInAnswer typePassword() {
        return town.tryPassword(agent, Town.PASSWORD);
    }

    private String showing(Duration later) {
        return Phones.show(agent, clock.instant().plus(later));
    }

    private long signInsOf(User user) {
        return jdbc.sql("select count(*) from sign_in where user_id = ?")
                .param(user.id().value())
                .query(Long.class)
                .single();
    }

    private static boolean resultOf(Future<Optional<SignedIn>> running) {
        try {
            return running.get().isPresent();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
