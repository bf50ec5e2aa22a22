package org.latchkey.bench.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.LockCause;
import org.latchkey.bench.inside.World.Login;
import org.latchkey.bench.inside.World.Person;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Registrar;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.testing.Town;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Builds the people of the life cycles through the real desks, and locks them again after they were let back in. */
final class StagedTown {

    private static final int AGENTS = 8;
    private static final int MANAGERS = 2;
    private static final int ACCOUNTS_WITH_A_LOCAL_ADMIN = 8;

    private final Town town;
    private final List<User> locked = new ArrayList<>();

    StagedTown(Town town) {
        this.town = town;
    }

    /** Stages so many locked people, some of each kind. */
    World stage(int people) {
        var agents = staff(Role.SUPPORT, AGENTS);
        var managers = staff(Role.ACCOUNT_MANAGER, MANAGERS);
        var persons = new ArrayList<Person>();
        for (var kind : Kind.values()) {
            var number = people * kind.ofTen() / 10;
            persons.addAll(
                    kind == Kind.LOCAL_ADMIN
                            ? colleagues(number)
                            : Stream.generate(() -> admin(kind, managers))
                                    .limit(number)
                                    .toList());
        }
        return new World(Town.PASSWORD, logins(agents), logins(managers), persons);
    }

    private List<User> staff(Role role, int number) {
        return Stream.generate(() -> withPassword(town.staff(role)))
                .limit(number)
                .toList();
    }

    /** An admin of a company of their own, where another admin works. */
    private Person admin(Kind kind, List<User> managers) {
        var account = town.account(kind == Kind.ACCOUNT_CASE ? AccountSize.LARGE : AccountSize.SMALL);
        if (kind == Kind.ACCOUNT_CASE) {
            managers.forEach(manager -> town.ask(Registrar.class).assign(manager.id(), account.id()));
        }
        var locked = locked(kind, town.admin(account), null);
        town.admin(account);
        return locked;
    }

    /** Colleagues in a few companies, who have one local admin each. */
    private List<Person> colleagues(int number) {
        var persons = new ArrayList<Person>();
        for (int company = 0; company < ACCOUNTS_WITH_A_LOCAL_ADMIN; company++) {
            var account = town.account(AccountSize.SMALL);
            var admin = login(withPassword(town.admin(account)));
            for (int person = company; person < number; person += ACCOUNTS_WITH_A_LOCAL_ADMIN) {
                persons.add(colleague(account, admin));
            }
        }
        return persons;
    }

    private Person colleague(Account account, Login admin) {
        return locked(Kind.LOCAL_ADMIN, town.user(account), admin);
    }

    private Person locked(Kind kind, User user, @Nullable Login admin) {
        locked.add(town.locked(user, LockCause.FAILED_SIGN_INS));
        return new Person(kind, login(user), user.email().value(), admin);
    }

    private User withPassword(User user) {
        town.choosePassword(user);
        return user;
    }

    private static List<Login> logins(List<User> users) {
        return users.stream().map(StagedTown::login).toList();
    }

    private static Login login(User user) {
        return new Login(user.account().number().digits(), user.name().value());
    }

    /** Locks everybody again, and forgets that they had their letters of this hour. */
    void lockAgain() {
        locked.forEach(user -> town.locked(user, LockCause.FAILED_SIGN_INS));
        town.ask(JdbcClient.class)
                .sql("update letter_allowance set taken_at = taken_at - interval '1' day")
                .update();
    }
}
