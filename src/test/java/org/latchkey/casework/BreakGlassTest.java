package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.access.SignInAnswer;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.host.Errand.Outcome;
import org.latchkey.host.Order;
import org.latchkey.kernel.Role;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever is on the server itself lets a sysadmin back in, and nobody else; every sysadmin learns of it (P9). */
abstract class BreakGlassTest {

    @Autowired
    private ApplicationContext context;

    private Town town;
    private User sysadmin;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void build() {
        town = new Town(context);
        sysadmin = town.staff(Role.SYSADMIN);
    }

    @Test
    void theOnlySysadminIsLetBackInFromTheServer() {
        town.locked(sysadmin, LockCause.FAILED_SIGN_INS, LockCause.SECURITY_HOLD);

        assertThat(breakGlass(sysadmin)).isEqualTo(Outcome.DONE);
        assertThat(town.isEnabled(sysadmin)).isTrue();
        assertThat(said).singleElement().asString().contains("is enabled");
    }

    @Test
    void aSecondSysadminWhoIsStillNewIsLetInFromTheServer() {
        town.locked(sysadmin, LockCause.NEW);

        assertThat(breakGlass(sysadmin)).isEqualTo(Outcome.DONE);
        assertThat(town.isEnabled(sysadmin)).isTrue();
    }

    @Test
    void anOpenRequestIsDecidedByIt() {
        town.locked(sysadmin, LockCause.FAILED_SIGN_INS);
        var receipt = town.file(sysadmin, Wish.NOT_SURE);
        breakGlass(sysadmin);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.ENABLED);
        assertThat(town.ask(CaseProcess.class).isLive(town.request(receipt).id()))
                .isFalse();
    }

    @Test
    void theLostSecondFactorOfASysadminWhoIsNotLockedIsReset() {
        town.signIn(sysadmin);

        assertThat(breakGlass(sysadmin)).isEqualTo(Outcome.DONE);
        assertThat(said).singleElement().asString().contains("second factor is reset");
        assertThat(town.tryPassword(sysadmin, Town.PASSWORD)).isInstanceOf(SignInAnswer.SetUpDue.class);
    }

    @Test
    void whoHasLeftIsNotLetIn() {
        town.locked(sysadmin, LockCause.LEFT);

        assertThat(breakGlass(sysadmin)).isEqualTo(Outcome.REFUSED);
        assertThat(town.isEnabled(sysadmin)).isFalse();
    }

    @Test
    void nobodyButASysadminIsLetIn() {
        var agent = town.locked(town.staff(Role.SUPPORT), LockCause.FAILED_SIGN_INS);
        var customer = town.locked(town.admin(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);

        assertThat(breakGlass(agent)).isEqualTo(Outcome.REFUSED);
        assertThat(breakGlass(customer)).isEqualTo(Outcome.REFUSED);
        assertThat(town.isEnabled(agent)).isFalse();
        assertThat(town.isEnabled(customer)).isFalse();
    }

    @Test
    void theServerItselfIsNobodyToBeLetIn() {
        assertThat(breakGlass(town.ask(Directory.class).host())).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void itIsFlaggedUntilASysadminAcknowledgesIt() {
        town.locked(sysadmin, LockCause.FAILED_SIGN_INS);
        breakGlass(sysadmin);
        var glass = town.ask(GlassDesk.class);
        var other = town.staff(Role.SYSADMIN);
        var flagged = town.as(other, glass::unacknowledged);

        assertThat(flagged).extracting(BrokenGlass::displayName).contains(sysadmin.displayName());

        town.as(other, () -> flagged.forEach(each -> glass.acknowledge(each.id())));

        assertThat(glass.isBroken()).isFalse();
    }

    @Test
    void onlySysadminsAcknowledgeIt() {
        assertThatThrownBy(() -> town.as(
                        town.staff(Role.SUPPORT),
                        () -> town.ask(GlassDesk.class).acknowledge(1)))
                .isInstanceOf(NoSuchCase.class);
    }

    private Outcome breakGlass(User user) {
        return town.ask(BreakGlass.class).carryOut(new Order(List.of(user.name().value()), List.of()), said::add);
    }
}
