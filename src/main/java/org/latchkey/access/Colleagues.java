package org.latchkey.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may decide for a locked user besides support, as directory and locks know it at this moment (P1, P3–P5, P9). */
@Service
@Transactional(readOnly = true)
public class Colleagues {

    private final Directory directory;
    private final Locks locks;
    private final Clock clock;

    Colleagues(Directory directory, Locks locks, Clock clock) {
        this.directory = directory;
        this.locks = locks;
        this.clock = clock;
    }

    /** The enabled admins of a user's account who are not the same person. */
    public List<User> otherAdmins(User user) {
        return enabled(others(user));
    }

    /** Whether an account has an admin who is enabled. */
    public boolean hasEnabledAdmin(Account account) {
        return !enabled(directory.admins(account.id())).isEmpty();
    }

    /** The enabled members of the account team today, each substitute in place of whom they stand in for (P5). */
    public List<User> accountTeam(User user) {
        return enabled(members(user));
    }

    private List<User> members(User user) {
        return directory.accountTeam(user.account().id(), today()).stream()
                .filter(member -> !member.isSamePersonAs(user))
                .toList();
    }

    /** The enabled staff of a role. */
    public List<User> staff(Role role) {
        return enabled(directory.staff(role));
    }

    /** Whether a manager is on the team of an account today, as a member or as the substitute in force. */
    public boolean standsFor(User manager, AccountId account) {
        return directory.accountTeam(account, today()).stream()
                .anyMatch(member -> member.id().equals(manager.id()));
    }

    /** What directory and locks say about a user now. */
    RoutingFacts facts(User user) {
        return facts(user, user);
    }

    /** The same for whom somebody else is about to act; of everybody concerned the locks are read in one look. */
    RoutingFacts facts(User user, User actor) {
        var admins = user.type() == UserType.STAFF ? List.<User>of() : others(user);
        var team = user.type() == UserType.ADMIN && user.account().size() == AccountSize.LARGE
                ? members(user)
                : List.<User>of();
        enabled(Stream.of(List.of(user, actor), admins, team)
                .flatMap(List::stream)
                .toList());
        return new RoutingFacts(user, locks.of(user.id()), administrators(admins), enabled(team));
    }

    private Administrators administrators(List<User> others) {
        if (others.isEmpty()) {
            return Administrators.NONE;
        }
        return enabled(others).isEmpty() ? Administrators.NONE_ENABLED : Administrators.ANOTHER_ENABLED;
    }

    private List<User> others(User user) {
        return directory.admins(user.account().id()).stream()
                .filter(admin -> !admin.isSamePersonAs(user))
                .toList();
    }

    private List<User> enabled(List<User> users) {
        var enabled = locks.enabledAmong(users.stream().map(User::id).toList());
        return users.stream().filter(user -> enabled.contains(user.id())).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
