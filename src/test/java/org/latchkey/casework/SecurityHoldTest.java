package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.access.ApprovalResult;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.Objection;
import org.latchkey.access.ObjectionLinks;
import org.latchkey.access.ObjectionTo;
import org.latchkey.access.OpenLock;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.Origin;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;

/** "This wasn't me" after the user was let in raises a case, and locks whoever may be somebody else (P17). */
abstract class SecurityHoldTest extends ObjectionWorld {

    @Test
    void aSysadminWhoApprovedDoesNotLookIntoTheCaseAboutIt() {
        var held = town.locked(town.admin(account), LockCause.SECURITY_HOLD);
        var receipt = town.file(held, Wish.NOT_SURE);
        reach(town.staff(Role.SYSADMIN), receipt, held);
        town.as(sysadmin, () -> town.ask(CaseDesk.class).approve(item(receipt), REASON));
        desk().object(link(ObjectionTo.ADMIN_ENABLED, held, receipt));

        assertRefused(Why.YOU_DECIDED_IT, () -> resume(sysadmin, caseAbout(held)));
    }

    @ParameterizedTest
    @EnumSource(names = {"FILING", "VALIDATING", "DECLINING", "ADMIN_ENABLED"})
    void anEnabledUserStaysEnabledAndACaseIsRaised(ObjectionTo to) {
        var receipt = enabled(user);
        desk().object(link(to, user, receipt));
        town.runJobs();

        assertThat(town.isEnabled(user)).isTrue();
        assertThat(caseOf(user).state()).isEqualTo(RequestState.FROZEN);
        assertThat(caseOf(user).origin()).isEqualTo(Origin.SECURITY);
        assertThat(caseOf(user).earlier()).isEqualTo(town.request(receipt).id());
    }

    @Test
    void aCaseAboutAnEnabledUserEndsWhenASysadminHasLookedIntoIt() {
        var receipt = enabled(user);
        desk().object(link(ObjectionTo.FILING, user, receipt));
        resume(sysadmin, caseAbout(user));

        assertThat(caseOf(user).state()).isEqualTo(RequestState.ALREADY_ENABLED);
        assertThat(town.isEnabled(user)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENABLING", "NEW_PASSWORD"})
    void whatMayHaveLetSomebodyElseInLocksTheUser(ObjectionTo to) {
        var receipt = enabled(user);
        desk().object(link(to, user, receipt));
        town.runJobs();

        assertThat(town.ask(Locks.class).of(user.id()))
                .extracting(OpenLock::cause)
                .containsExactly(LockCause.SECURITY_HOLD);
        assertThat(caseOf(user).state()).isEqualTo(RequestState.WITH_SYSADMIN);
    }

    @Test
    void aPasswordThatWasForgottenWithoutARequestIsObjectedToAsWell() {
        var someone = town.user(account);
        var link = town.ask(ObjectionLinks.class)
                .make(new Objection(ObjectionTo.NEW_PASSWORD, someone.id(), someone.email(), null));
        desk().object(link);
        town.runJobs();

        assertThat(caseOf(someone).state()).isEqualTo(RequestState.WITH_SYSADMIN);
    }

    @Test
    void twoSysadminsLetTheUserInAgain() {
        var receipt = enabled(user);
        desk().object(link(ObjectionTo.ENABLING, user, receipt));
        var opened = caseAbout(user);
        reach(sysadmin, opened, user);

        assertRefused(
                Why.SECOND_SYSADMIN_NEEDED,
                () -> town.as(sysadmin, () -> town.ask(CaseDesk.class).approve(item(opened), REASON)));
        assertThat(town.as(
                        town.staff(Role.SYSADMIN),
                        () -> town.ask(CaseDesk.class).approve(item(opened), REASON)))
                .isEqualTo(ApprovalResult.ENABLED);
        assertThat(town.isEnabled(user)).isTrue();
    }

    @Test
    void anOpenRequestOfAUserWhoIsLockedSoGoesToTheSysadmins() {
        var receipt = enabled(user);
        var link = link(ObjectionTo.ENABLING, user, receipt);
        town.locked(user, LockCause.FAILED_SIGN_INS);
        var second = town.file(user, Wish.NOT_SURE);
        assertThat(town.request(second).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);

        desk().object(link);

        assertThat(town.request(second).state()).isEqualTo(RequestState.WITH_SYSADMIN);
    }

    private Receipt enabled(User about) {
        var receipt = town.file(about, Wish.NOT_SURE);
        town.as(colleague, () -> town.ask(CaseDesk.class).vouchAndApprove(item(receipt), STATEMENT, REASON));
        return receipt;
    }

    private Receipt caseAbout(User about) {
        town.runJobs();
        return new Receipt(caseOf(about).number(), Secret.random());
    }
}
