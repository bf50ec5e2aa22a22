package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.FactorResets.Asked;
import org.latchkey.access.FactorResets.Decided;
import org.latchkey.access.OwnFactors.Change;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Phones;
import org.latchkey.testing.Town;
import org.latchkey.testing.TownClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What staff change about their second factors, and how a lost one is reset by two sysadmins (P37). */
@OnH2
class OwnFactorsTest {

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final FactorName TABLET = new FactorName("Tablet");
    private static final Reason CALLED = new Reason("Came by in person.");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OwnFactors own;

    @Autowired
    private FactorResets resets;

    @Autowired
    private TownClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private User sam;
    private User kim;

    @BeforeEach
    void build() {
        town = new Town(context);
        sam = town.staff(Role.SYSADMIN);
        kim = town.staff(Role.SYSADMIN);
        town.as(sam, () -> {});
        town.as(kim, () -> {});
    }

    @Test
    void aSecondAppSignsInAsWell() {
        assertThat(addTablet()).isEqualTo(Change.DONE);
        assertThat(names()).containsExactly("Phone", "Tablet");
        assertThat(town.signInAgain(sam)).isNotNull();
    }

    @Test
    void ofTwoOneCanBeRemovedAndTheLastOneCannot() {
        addTablet();

        assertThat(town.as(sam, () -> own.remove(own.mine().getFirst()))).isEqualTo(Change.DONE);
        assertThat(town.as(sam, () -> own.remove(own.mine().getFirst()))).isEqualTo(Change.LAST_ONE);
        assertThat(names()).containsExactly("Tablet");
    }

    @Test
    void twoWhoRemoveTheLastTwoAtOnceLeaveOne() throws Exception {
        addTablet();
        var both = town.as(sam, own::mine);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var removals = both.stream()
                    .<Callable<Change>>map(factor -> () -> town.as(sam, () -> own.remove(factor)))
                    .toList();
            pool.invokeAll(removals);
        }

        assertThat(names()).hasSize(1);
    }

    @Test
    void aFactorIsRenamedByItsOwnerAlone() {
        var mine = town.as(sam, () -> own.mine().getFirst());

        assertThat(town.as(kim, () -> own.rename(mine, TABLET))).isEqualTo(Change.GONE);
        assertThat(town.as(kim, () -> own.remove(mine))).isEqualTo(Change.GONE);
        assertThat(town.as(sam, () -> own.rename(mine, TABLET))).isEqualTo(Change.DONE);
        assertThat(names()).containsExactly("Tablet");
    }

    @Test
    void newRecoveryCodesTakeThePlaceOfTheOld() {
        var old = town.as(sam, own::renewRecoveryCodes);
        town.as(sam, own::renewRecoveryCodes);

        assertThat(town.as(sam, () -> own.recoveryCodesLeft())).isEqualTo(10);
        assertThat(town.as(sam, () -> town.ask(SignInDesk.class).confirm(old.getFirst())))
                .isFalse();
    }

    @Test
    void whateverChangesWhoComesInTakesARecentProof() {
        addTablet();
        var mine = town.as(sam, own::mine);
        jdbc.sql("update sign_in set confirmed_at = ? where user_id = ?")
                .params(LONG_AGO, sam.id().value())
                .update();

        assertUnproven(() -> town.as(sam, () -> own.newApp()));
        assertUnproven(() -> town.as(sam, () -> own.remove(mine.getFirst())));
        assertUnproven(() -> town.as(sam, () -> own.renewRecoveryCodes()));
        assertUnproven(() -> town.as(sam, () -> resets.ask(kim.name(), CALLED)));
        assertUnproven(() -> town.as(sam, () -> resets.confirm(1)));
        assertThat(names()).hasSize(2);
    }

    @Test
    void customersHaveNone() {
        var admin = town.admin(town.account(AccountSize.SMALL));

        assertThatThrownBy(() -> town.as(admin, () -> own.mine())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void twoSysadminsResetALostOneAndItsOwnerSetsUpANewOne() {
        var agent = lost();
        var session = town.as(agent, () -> town.ask(CurrentSignIn.class).get().orElseThrow());

        assertThat(town.as(sam, () -> resets.ask(agent.name(), CALLED))).isEqualTo(Asked.ASKED);
        assertThat(town.as(kim, () -> resets.confirm(waitingFor(agent)))).isEqualTo(Decided.RESET);

        assertThat(town.ask(Sessions.class).isOpen(session)).isFalse();
        assertThat(town.tryPassword(agent, Town.PASSWORD)).isInstanceOf(SignInAnswer.SetUpDue.class);
    }

    @Test
    void whoAsksDoesNotConfirmAndNobodyResetsTheirOwn() {
        var agent = lost();
        town.as(sam, () -> resets.ask(agent.name(), CALLED));

        assertThat(town.as(sam, () -> resets.confirm(waitingFor(agent)))).isEqualTo(Decided.NOT_YOURS);
        assertThat(town.as(sam, () -> resets.ask(sam.name(), CALLED))).isEqualTo(Asked.YOURSELF);

        town.as(sam, () -> resets.ask(kim.name(), CALLED));
        assertThat(town.as(kim, () -> resets.confirm(waitingFor(kim)))).isEqualTo(Decided.NOT_YOURS);
        assertThat(town.tryPassword(agent, Town.PASSWORD)).isInstanceOf(SignInAnswer.FactorDue.class);
    }

    @Test
    void whatWasRefusedOrTakenBackResetsNothing() {
        var agent = lost();
        town.as(sam, () -> resets.ask(agent.name(), CALLED));
        var id = town.as(kim, () -> waitingFor(agent));
        town.as(sam, () -> resets.refuse(id));

        assertThat(town.as(kim, () -> resets.confirm(id))).isEqualTo(Decided.OVER);
    }

    @Test
    void whoeverIsNotOnTheStaffOrHasNoneIsNotReset() {
        var newcomer = town.staff(Role.SUPPORT);
        var customer = town.user(town.account(AccountSize.SMALL));

        assertThat(town.as(sam, () -> resets.ask(newcomer.name(), CALLED))).isEqualTo(Asked.NONE);
        assertThat(town.as(sam, () -> resets.ask(customer.name(), CALLED))).isEqualTo(Asked.NOBODY);
    }

    @Test
    void theSchemaRefusesOneSysadminWhereTwoAreNeeded() {
        var agent = lost();
        town.as(sam, () -> resets.ask(agent.name(), CALLED));

        assertThatThrownBy(() -> jdbc.sql("update factor_reset set verdict = 'RESET', decided_by = asked_by,"
                                + " decided_at = asked_at where user_id = ?")
                        .param(agent.id().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private User lost() {
        var agent = town.staff(Role.SUPPORT);
        town.as(agent, () -> {});
        return agent;
    }

    private long waitingFor(User user) {
        return resets.waiting().stream()
                .filter(asked -> asked.user().id().equals(user.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Change addTablet() {
        return town.as(sam, () -> {
            var secret = own.newApp();
            Phones.type(sam, secret);
            return own.add(secret, TABLET, new TypedCode(Phones.show(sam, clock.instant())));
        });
    }

    private List<String> names() {
        return town.as(sam, own::mine).stream().map(Factor::name).toList();
    }

    private static void assertUnproven(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(ApprovalRefused.Why.CONFIRM_YOUR_SECOND_FACTOR));
    }
}
