package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.latchkey.access.AccessControl;
import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.access.ApprovalResult;
import org.latchkey.access.Authority;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.SignInDesk;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;

/** An approval without its validation, its approver, their proof or the facts it was made on enables nobody (P10–P13, P37). */
abstract class RefusedApprovalTest extends EnablingWorld {

    @Test
    void withoutAValidationNothingIsApproved() {
        var receipt = claimed(lockedAdmin);

        assertRefused(Why.NOT_VALIDATED, () -> approve(agent, receipt));
        assertThat(town.isEnabled(lockedAdmin)).isFalse();
    }

    @Test
    void anExpiredValidationIsRefused() {
        var receipt = claimed(lockedAdmin);
        validateInThePast(receipt);

        assertRefused(Why.VALIDATION_EXPIRED, () -> approve(agent, receipt));
        assertThat(town.isEnabled(lockedAdmin)).isFalse();
    }

    @Test
    void anAgentMayNotApproveForANonAdmin() {
        var receipt = town.file(lockedUser, Wish.INVOICE_OR_CARD);

        assertRefused(Why.NOT_YOUR_ROLE, () -> vouch(agent, receipt));
        assertRefused(Why.NOT_YOUR_ROLE, () -> approve(agent, receipt));
    }

    @Test
    void anAgentDecidesOnlyOnWhatTheyTook() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);

        assertRefused(
                Why.NOT_CLAIMED,
                () -> town.as(agent, () -> town.ask(CaseDesk.class).decline(item(receipt), DONE)));
    }

    @Test
    void anotherAgentsValidationIsNotOnesOwn() {
        var receipt = claimed(lockedAdmin);
        match(receipt);
        var other = town.staff(Role.SUPPORT);
        town.as(agent, () -> town.ask(CaseDesk.class).release(item(receipt)));
        town.as(other, () -> town.ask(CaseDesk.class).claim(item(receipt)));

        assertRefused(Why.VALIDATED_BY_SOMEBODY_ELSE, () -> approve(other, receipt));
        assertThat(town.isEnabled(lockedAdmin)).isFalse();
    }

    @Test
    void anAdminOfAnotherAccountIsToldThatThereIsNoSuchCase() {
        var stranger = town.admin(town.account(AccountSize.SMALL));
        var receipt = town.file(lockedUser, Wish.NOT_SURE);

        assertThatThrownBy(() -> vouch(stranger, receipt)).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void aNonAdminIsToldThatThereIsNoSuchCase() {
        var receipt = town.file(lockedUser, Wish.NOT_SURE);

        assertThatThrownBy(() -> vouch(town.user(account), receipt)).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void approvalByTheSamePersonUnderAnotherLoginIsRefused() {
        var twin = town.register(account, "twin", lockedUser.email().value(), UserType.ADMIN, null);
        var receipt = town.file(lockedUser, Wish.NOT_SURE);

        assertRefused(Why.SAME_PERSON, () -> vouch(twin, receipt));
    }

    @Test
    void approvalByAnApproverWhoWasLockedMeanwhileIsRefused() {
        var receipt = town.file(lockedUser, Wish.NOT_SURE);
        town.as(colleague, () -> {});
        town.locked(colleague, LockCause.DISABLED_BY_ADMIN);

        assertThatThrownBy(() -> vouch(colleague, receipt)).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void approvalAsksForThePasswordAgainAfterFifteenMinutes() {
        var receipt = town.file(lockedUser, Wish.NOT_SURE);
        town.as(colleague, () -> {});
        jdbc.sql("update sign_in set confirmed_at = ? where user_id = ?")
                .params(
                        OffsetDateTime.parse("2026-01-01T00:00:00Z"),
                        colleague.id().value())
                .update();

        assertRefused(Why.CONFIRM_YOUR_PASSWORD, () -> vouch(colleague, receipt));

        town.as(
                colleague,
                () -> assertThat(town.ask(SignInDesk.class).confirm(Town.PASSWORD))
                        .isTrue());

        assertThat(vouch(colleague, receipt)).isEqualTo(ApprovalResult.ENABLED);
    }

    @Test
    void approvalAsksStaffForTheSecondFactorAgainAfterFifteenMinutes() {
        var receipt = claimed(lockedAdmin);
        match(receipt);
        jdbc.sql("update sign_in set confirmed_at = ? where user_id = ?")
                .params(OffsetDateTime.parse("2026-01-01T00:00:00Z"), agent.id().value())
                .update();

        assertRefused(Why.CONFIRM_YOUR_SECOND_FACTOR, () -> approve(agent, receipt));
        assertThat(confirm(Town.PASSWORD)).isFalse();
        assertRefused(Why.CONFIRM_YOUR_SECOND_FACTOR, () -> approve(agent, receipt));
        assertThatNothingWasDecided(receipt);

        assertThat(confirm(town.code(agent))).isTrue();
        assertThat(approve(agent, receipt)).isEqualTo(ApprovalResult.ENABLED);
    }

    @Test
    void aSignInOfStaffByPasswordAloneApprovesNothing() {
        var receipt = claimed(lockedAdmin);
        match(receipt);
        jdbc.sql("update sign_in set proven_by = 'PASSWORD' where user_id = ?")
                .param(agent.id().value())
                .update();

        assertRefused(Why.CONFIRM_YOUR_SECOND_FACTOR, () -> approve(agent, receipt));
        assertThatNothingWasDecided(receipt);
    }

    @Test
    void validatingTakesTheSecondFactorOfStaffAsWell() {
        var receipt = claimed(lockedAdmin);
        jdbc.sql("update sign_in set proven_by = 'PASSWORD' where user_id = ?")
                .param(agent.id().value())
                .update();

        assertRefused(Why.CONFIRM_YOUR_SECOND_FACTOR, () -> match(receipt));
    }

    @Test
    void factsThatChangedSinceValidationLeadToANewRoute() {
        var receipt = claimed(lockedAdmin);
        match(receipt);
        jdbc.sql("update account set account_size = 'LARGE' where id = ?")
                .param(account.id().value())
                .update();

        assertThat(approve(agent, receipt)).isEqualTo(ApprovalResult.FACTS_CHANGED);
        assertThat(town.isEnabled(lockedAdmin)).isFalse();
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_SYSADMIN);
    }

    @Test
    void aLockAddedSinceValidationLeadsToANewRoute() {
        var receipt = claimed(lockedAdmin);
        match(receipt);
        town.locked(lockedAdmin, LockCause.SECURITY_HOLD);

        assertThat(approve(agent, receipt)).isEqualTo(ApprovalResult.FACTS_CHANGED);
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_SYSADMIN);
    }

    @Test
    void anOlderRoutingApprovesNothing() {
        var receipt = claimed(lockedAdmin);
        match(receipt);
        var access = town.ask(AccessControl.class);
        access.route(town.request(receipt).id(), access.facts(lockedAdmin.id()), Authority.LOCAL_ADMIN);

        assertThat(approve(agent, receipt)).isEqualTo(ApprovalResult.FACTS_CHANGED);
        assertThat(town.isEnabled(lockedAdmin)).isFalse();
    }

    private void validateInThePast(Receipt receipt) {
        var routing = newest(receipt).routing();
        var lock = town.ask(Locks.class).of(lockedAdmin.id()).getFirst();
        jdbc.sql("""
                        insert into validation
                            (routing_id, request_id, user_id, account_id, user_type, account_size, authority, lock_id,
                             cause, kind, verdict, validated_by, validated_at, expires_at, record, statement)
                        select id, request_id, user_id, account_id, user_type, account_size, authority, :lock,
                               'FAILED_SIGN_INS', 'INVOICE', 'MATCH', :agent, :at, :at, '', ''
                          from routing where id = :routing
                        """)
                .param("lock", lock.id())
                .param("agent", agent.id().value())
                .param("at", OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                .param("routing", routing)
                .update();
    }

    private boolean confirm(String typed) {
        return town.as(agent, () -> town.ask(SignInDesk.class).confirm(typed));
    }

    private void assertThatNothingWasDecided(Receipt receipt) {
        assertThat(town.isEnabled(lockedAdmin)).isFalse();
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_VALIDATION);
        assertThat(newest(receipt).open()).isTrue();
    }
}
