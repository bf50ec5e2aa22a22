package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.OpenLock;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Users are locked by hand, by those who look after them; it takes effect at once (P0, P14, P35). */
@OnH2
class LockingTest {

    private static final Reason WHY = new Reason("On parental leave.");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Account account;
    private User admin;
    private User user;
    private User sysadmin;

    @BeforeEach
    void build() {
        town = new Town(context);
        account = town.account(AccountSize.SMALL);
        admin = town.admin(account);
        user = town.user(account);
        sysadmin = town.staff(Role.SYSADMIN);
    }

    @Test
    void aLocalAdminDisablesAColleague() {
        assertThat(lock(admin, user, LockCause.DISABLED_BY_ADMIN)).isEqualTo(LockResult.LOCKED);
        assertThat(locks(user)).singleElement().satisfies(lock -> {
            assertThat(lock.reason()).isEqualTo(WHY.text());
            assertThat(lock.by()).isEqualTo(admin.displayName());
        });
    }

    @Test
    void aSecondLockOfTheSameCauseChangesNothing() {
        lock(admin, user, LockCause.DISABLED_BY_ADMIN);

        assertThat(lock(sysadmin, user, LockCause.DISABLED_BY_ADMIN)).isEqualTo(LockResult.LOCKED_ALREADY);
        assertThat(locks(user)).hasSize(1);
    }

    @Test
    void sessionsEndAtOnce() {
        town.as(user, () -> {});
        lock(admin, user, LockCause.DISABLED_BY_ADMIN);

        assertThat(jdbc.sql("select count(*) from sign_in where user_id = ? and ended_at is null")
                        .param(user.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theAuditKeepsWhoWhyAndWhatWasBefore() {
        town.locked(user, LockCause.FAILED_SIGN_INS);
        lock(admin, user, LockCause.DISABLED_BY_ADMIN);

        assertThat(jdbc.sql("select actor_name || '|' || state_before || '|' || state_after from audit_entry"
                                + " where action = 'UserLocked' and subject = ? order by id desc limit 1")
                        .param("user " + account.number() + "/" + user.name())
                        .query(String.class)
                        .single())
                .isEqualTo(admin.displayName() + "|FAILED_SIGN_INS|DISABLED_BY_ADMIN: " + WHY);
    }

    @Test
    void aHoldIsForSysadmins() {
        assertRefused(Why.NOT_YOUR_ROLE, () -> lock(admin, user, LockCause.SECURITY_HOLD));
        assertThat(lock(sysadmin, user, LockCause.SECURITY_HOLD)).isEqualTo(LockResult.LOCKED);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED_SIGN_INS", "NEW"})
    void whatOnlyLatchkeyLocksForNobodyLocksByHand(LockCause cause) {
        assertRefused(Why.NOT_YOUR_ROLE, () -> lock(sysadmin, user, cause));
    }

    @Test
    void nobodyLocksThemselves() {
        assertRefused(Why.YOURSELF, () -> lock(admin, admin, LockCause.DISABLED_BY_ADMIN));
        assertRefused(Why.YOURSELF, () -> lock(sysadmin, sysadmin, LockCause.LEFT));
    }

    @Test
    void anOldPasswordProofIsRefused() {
        town.as(admin, () -> {});
        jdbc.sql("update sign_in set confirmed_at = ? where user_id = ?")
                .params(OffsetDateTime.parse("2026-01-01T00:00:00Z"), admin.id().value())
                .update();

        assertRefused(Why.CONFIRM_YOUR_PASSWORD, () -> lock(admin, user, LockCause.DISABLED_BY_ADMIN));
    }

    @Test
    void aUserOfAnotherAccountIsAsMissing() {
        var stranger = town.admin(town.account(AccountSize.SMALL));

        assertThatThrownBy(() -> lock(stranger, user, LockCause.DISABLED_BY_ADMIN))
                .isInstanceOf(NoSuchCase.class);
        assertThat(town.isEnabled(user)).isTrue();
    }

    @Test
    void theLastAdminIsToldApart() {
        assertThat(isLast(admin)).isTrue();

        town.admin(account);

        assertThat(isLast(admin)).isFalse();
        assertThat(isLast(user)).isFalse();
    }

    @Test
    void anOpenRequestGoesToWhoeverDecidesOnTheStrictestLock() {
        var receipt = town.file(town.locked(user, LockCause.FAILED_SIGN_INS), Wish.NOT_SURE);
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);

        lock(sysadmin, user, LockCause.SECURITY_HOLD);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_SYSADMIN);
    }

    @Test
    void whoHasLeftAsksForNothingAnyMore() {
        var receipt = town.file(town.locked(user, LockCause.FAILED_SIGN_INS), Wish.NOT_SURE);

        lock(admin, user, LockCause.LEFT);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.LEFT);
        assertThat(lock(sysadmin, user, LockCause.SECURITY_HOLD)).isEqualTo(LockResult.LOCKED_ALREADY);
    }

    private LockResult lock(User by, User whom, LockCause cause) {
        return town.as(by, () -> town.ask(LockDesk.class).lock(whom.id(), cause, WHY));
    }

    private boolean isLast(User someone) {
        return town.as(sysadmin, () -> town.ask(LockDesk.class).isLastAdmin(someone.id()));
    }

    private List<OpenLock> locks(User locked) {
        return town.ask(Locks.class).of(locked.id());
    }

    private static void assertRefused(Why why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
