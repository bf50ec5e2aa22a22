package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Who is in the list of users, for whom, and how it is read by pages (P16). */
abstract class UserBookTest {

    @Autowired
    private ApplicationContext context;

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
    void aLocalAdminSeesTheOwnAccountAlone() {
        town.user(town.account(AccountSize.SMALL));

        assertThat(ids(page(admin, UserFilter.NONE))).containsExactlyInAnyOrder(admin.id(), user.id());
    }

    @Test
    void aSysadminSeesEveryAccountButNotTheServerItself() {
        assertThat(everyone(sysadmin))
                .extracting(UserLine::id)
                .contains(admin.id(), sysadmin.id())
                .doesNotContain(town.ask(Directory.class).host().id());
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsOrRepetitions() {
        var seen = everyone(sysadmin);

        assertThat(ids(seen)).doesNotHaveDuplicates();
        assertThat(ids(seen)).containsAll(ids(page(sysadmin, UserFilter.NONE)));
    }

    private List<UserLine> everyone(User reader) {
        var seen = new ArrayList<UserLine>();
        for (var next = page(reader, UserFilter.NONE, null, 7);
                !next.isEmpty();
                next = page(reader, UserFilter.NONE, seen.getLast(), 7)) {
            seen.addAll(next);
        }
        return seen;
    }

    @Test
    void theStrictestOpenLockIsShownWithItsReason() {
        town.locked(user, LockCause.SECURITY_HOLD, LockCause.FAILED_SIGN_INS);

        assertThat(page(admin, UserFilter.NONE).stream().filter(UserLine::isLocked))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.id()).isEqualTo(user.id());
                    assertThat(line.lock())
                            .isNotNull()
                            .extracting(OpenLock::cause)
                            .isEqualTo(LockCause.SECURITY_HOLD);
                });
    }

    @Test
    void filtersNarrowToLockedUsersOfACauseAndAType() {
        town.locked(user, LockCause.FAILED_SIGN_INS);

        assertThat(page(admin, new UserFilter(null, null, true, null))).hasSize(1);
        assertThat(page(admin, new UserFilter(null, null, false, LockCause.FAILED_SIGN_INS)))
                .hasSize(1);
        assertThat(page(admin, new UserFilter(null, null, false, LockCause.LEFT)))
                .isEmpty();
        assertThat(ids(page(admin, new UserFilter(null, UserType.ADMIN, false, null))))
                .containsExactly(admin.id());
    }

    @Test
    void usersAreFoundByUserNameNameAndAccountNumber() {
        assertThat(ids(page(sysadmin, search(user.name().value())))).contains(user.id());
        assertThat(ids(page(sysadmin, search(user.displayName().substring(3))))).contains(user.id());
        assertThat(ids(page(sysadmin, search(account.number().toString()))))
                .containsExactlyInAnyOrder(admin.id(), user.id());
    }

    @Test
    void whatIsTypedStandsForItself() {
        assertThat(page(sysadmin, search("%"))).isEmpty();
        assertThat(page(sysadmin, search("_"))).isEmpty();
        assertThat(page(sysadmin, search("\\"))).isEmpty();
    }

    @Test
    void nobodyElseReadsIt() {
        for (var reader : List.of(user, town.staff(Role.SUPPORT), town.staff(Role.ACCOUNT_MANAGER))) {
            assertThatThrownBy(() -> page(reader, UserFilter.NONE)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static UserFilter search(String typed) {
        return new UserFilter(typed, null, false, null);
    }

    private List<UserLine> page(User reader, UserFilter filter) {
        return page(reader, filter, null, 50);
    }

    private List<UserLine> page(User reader, UserFilter filter, @Nullable UserLine after, int limit) {
        return town.as(reader, () -> town.ask(UserBook.class).page(filter, after, limit));
    }

    private static List<UserId> ids(List<UserLine> lines) {
        return lines.stream().map(UserLine::id).toList();
    }
}
