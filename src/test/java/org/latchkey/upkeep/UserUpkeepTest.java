package org.latchkey.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.access.LockCause;
import org.latchkey.access.Sessions;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Amendments;
import org.latchkey.directory.Directory;
import org.latchkey.directory.UserDetails;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.PhoneNumber;
import org.latchkey.kernel.Role;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.upkeep.UpkeepRefused.Why;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Local admins keep their users, and keeping them is no way round an approval (P39). */
abstract class UserUpkeepTest extends UpkeepWorld {

    @Test
    void aLocalAdminRegistersAUserWhoStartsLocked() {
        var outcome = town.as(admin, () -> desk().register(newUser("zoe")));

        assertThat(outcome).isEqualTo(Outcome.DONE);
        assertThat(causes(named("zoe"))).containsExactly(LockCause.NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZOE", " zoe ", "\uff3a\uff2f\uff25", "zoe\u00a0"})
    void aNameThatReadsTheSameIsTaken(String spelled) {
        town.as(admin, () -> desk().register(newUser("zoe")));

        assertThatThrownBy(() -> town.as(admin, () -> desk().register(newUser(spelled))))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000b", "a\r\nb", "a\u202eb"})
    void whatIsNoNameIsRefused(String typed) {
        assertThatThrownBy(() -> newUser(typed)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> newUser("z".repeat(10_240))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new DisplayName("z".repeat(10_240))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void whoSharesAnAddressIsTold() {
        assertThat(town.as(admin, () -> desk().sharing(account, user.email()))).containsExactly(user);
    }

    @Test
    void otherPeopleRegisterNobody() {
        var stranger = town.admin(town.account(AccountSize.SMALL));
        var agent = town.staff(Role.SUPPORT);
        var manager = town.team(account);

        for (var person : List.of(user, stranger, agent, manager)) {
            assertThatThrownBy(() -> town.as(person, () -> desk().register(newUser("zoe"))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertRefused(() -> town.as(sysadmin, () -> desk().register(newUser("zoe"))), Why.LOCAL_ADMINS_DECIDE);
    }

    @Test
    void aLocalAdminPromotesAndDemotes() {
        amend(admin, user, typed(user, UserType.ADMIN));
        assertThat(now(user).type()).isEqualTo(UserType.ADMIN);

        amend(admin, now(user), typed(user, UserType.NON_ADMIN));
        assertThat(now(user).type()).isEqualTo(UserType.NON_ADMIN);
    }

    @Test
    void aLocalAdminRenamesAndKeepsTheNumberAndTheLanguage() {
        var details = new UserDetails(
                new DisplayName("Zo\u00eb Zander"),
                new PhoneNumber("+49 30 1234567"),
                UserType.NON_ADMIN,
                null,
                Language.DE);
        amend(admin, user, details);

        assertThat(UserDetails.of(now(user))).isEqualTo(details);
    }

    @Test
    void nobodyPromotesThemselves() {
        assertThatThrownBy(() -> amend(user, user, typed(user, UserType.ADMIN)))
                .isInstanceOf(AccessDeniedException.class);
        assertRefused(() -> amend(admin, admin, typed(admin, UserType.NON_ADMIN)), Why.YOURSELF);
    }

    @Test
    void anAdminOfAnotherAccountFindsNobody() {
        var stranger = town.admin(town.account(AccountSize.SMALL));

        assertThatThrownBy(() -> amend(stranger, user, typed(user, UserType.ADMIN)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(LockCause.class)
    void nothingOfALockedUserChanges(LockCause cause) {
        town.as(admin, () -> {});
        town.locked(user, cause);

        assertRefused(() -> amend(admin, user, typed(user, UserType.ADMIN)), Why.NOT_SETTLED);
        assertThat(now(user)).isEqualTo(user);
    }

    @Test
    void theDirectoryItselfRefusesToAmendALockedUser() {
        town.locked(user, LockCause.FAILED_SIGN_INS);
        var amendments = town.ask(Amendments.class);

        assertRefused(
                () -> town.ask(TransactionTemplate.class)
                        .executeWithoutResult(begun -> amendments.amend(user.id(), typed(user, UserType.ADMIN))),
                Why.NOT_SETTLED);
    }

    @Test
    void whoWasSlowerIsToldAndChangesNothing() {
        amend(admin, user, named(user, "First"));

        assertRefused(() -> amend(admin, user, named(user, "Second")), Why.CHANGED_MEANWHILE);
        assertThat(now(user).displayName()).isEqualTo("First");
    }

    @Test
    void ofSeveralAtOnceOneChangesTheUser() {
        town.as(admin, () -> {});

        var done = IntStream.range(0, 4)
                .mapToObj(nr -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return amend(admin, user, named(user, "Name " + nr)) == Outcome.DONE;
                    } catch (UpkeepRefused e) {
                        return false;
                    }
                }))
                .toList();

        assertThat(done.stream().map(CompletableFuture::join).filter(won -> won))
                .hasSize(1);
    }

    @Test
    void anotherTypeEndsTheSessionsOfTheOldOne() {
        town.as(user, () -> {});
        amend(admin, user, typed(user, UserType.ADMIN));

        assertThat(town.as(user, () -> town.ask(Sessions.class).mine())).isEmpty();
    }

    @Test
    void whoeverIsNoAdminAnyMoreIsWaitedForNoMore() {
        var other = town.admin(account);
        var waiter = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
        var receipt = town.file(waiter, Wish.ANOTHER_ADMINISTRATOR);
        amend(other, admin, typed(admin, UserType.NON_ADMIN));
        town.runJobs();

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
    }

    @Test
    void whoHoldsAUserReadsThemAsTheyAre() {
        var directory = town.ask(Directory.class);
        town.as(admin, () -> {});

        var type = town.ask(TransactionTemplate.class).execute(begun -> {
            directory.user(user.id());
            CompletableFuture.runAsync(() -> amend(admin, user, typed(user, UserType.ADMIN)))
                    .join();
            directory.hold(List.of(user.id()), account.id());
            return directory.user(user.id()).type();
        });

        assertThat(type).isEqualTo(UserType.ADMIN);
    }

    @Test
    void theAuditTellsWhatWasAndWhatIs() {
        amend(admin, user, typed(user, UserType.ADMIN));

        assertThat(jdbc.sql("select state_before || ' > ' || state_after from audit_entry"
                                + " where action = 'UserAmended' and subject = ?")
                        .param("user " + account.number() + "/" + user.name())
                        .query(String.class)
                        .single())
                .contains("NON_ADMIN", "> ", "ADMIN")
                .doesNotContain("@");
    }
}
