package org.latchkey.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;

/**
 * What the directory and the locks say at one moment; it decides which routes are open (P0–P9).
 *
 * @param team who may decide for the account team today: its enabled members and substitutes;
 *     asked for admins of large accounts only
 */
public record RoutingFacts(User user, List<OpenLock> locks, Administrators administrators, List<User> team) {

    /** The strictest cause, which decides the route; empty when the user is enabled. */
    public Optional<LockCause> cause() {
        return locks.stream().map(OpenLock::cause).max(Comparator.naturalOrder());
    }

    /**
     * Whether sysadmins decide by two, one validating and another approving. A colleague who failed to sign in needs one
     * only (P9, P16).
     */
    public boolean needTwoSysadmins() {
        return user.type() != UserType.STAFF || !failedToSignIn();
    }

    /** The same from the console, where one also suffices for a non-admin of a small or medium account (P16). */
    public boolean needTwoSysadminsFromConsole() {
        return needTwoSysadmins()
                && !(user.type() == UserType.NON_ADMIN
                        && user.account().size() != AccountSize.LARGE
                        && failedToSignIn());
    }

    private boolean failedToSignIn() {
        return cause().equals(Optional.of(LockCause.FAILED_SIGN_INS));
    }

    /** What must be the same at validation and at approval (P13): user, type, size, locks, and the team that was asked. */
    String fingerprint(Authority authority) {
        var facts = "%d %s %s %s"
                .formatted(
                        user.id().value(),
                        user.type(),
                        user.account().size(),
                        joined(locks.stream().map(lock -> lock.id() + ":" + lock.cause())));
        return authority == Authority.ACCOUNT_MANAGER
                ? facts + " "
                        + joined(team.stream()
                                .map(member -> Long.toString(member.id().value())))
                : facts;
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(","));
    }
}
