package org.latchkey.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.OpenLock;
import org.latchkey.directory.Account;
import org.latchkey.directory.Directory;
import org.latchkey.directory.Registrar.NewUser;
import org.latchkey.directory.User;
import org.latchkey.directory.UserDetails;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserName;
import org.latchkey.upkeep.UpkeepRefused.Why;

/** An account whose users are kept, and what the tests of it ask again and again. */
abstract class UpkeepWorld extends AccountWorld {

    User sysadmin;
    User second;

    @BeforeEach
    void callTwoSysadmins() {
        sysadmin = town.staff(Role.SYSADMIN);
        second = town.staff(Role.SYSADMIN);
    }

    UserDesk desk() {
        return town.ask(UserDesk.class);
    }

    Outcome amend(User by, User seen, UserDetails details) {
        return town.as(by, () -> desk().amend(seen, details));
    }

    NewUser newUser(String name) {
        return newUser(account, name, UserType.NON_ADMIN, null);
    }

    static NewUser newUser(Account account, String name, UserType type, @Nullable Role role) {
        return new NewUser(
                account.id(),
                new UserName(name),
                "Person " + name.strip(),
                new EmailAddress("new" + NR.incrementAndGet() + "@latchkey.example"),
                null,
                type,
                role,
                null);
    }

    static UserDetails typed(User user, UserType type) {
        return new UserDetails(new DisplayName(user.displayName()), user.phone(), type, user.role(), user.language());
    }

    static UserDetails named(User user, String name) {
        return new UserDetails(new DisplayName(name), user.phone(), user.type(), user.role(), user.language());
    }

    User named(String name) {
        return town.ask(Directory.class)
                .user(account.number(), new UserName(name))
                .orElseThrow();
    }

    User now(User seen) {
        return town.ask(Directory.class).user(seen.id());
    }

    List<LockCause> causes(User of) {
        return town.ask(Locks.class).of(of.id()).stream().map(OpenLock::cause).toList();
    }

    static void assertRefused(Runnable act, Why why) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        UpkeepRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
