package org.latchkey.casework;

import java.util.Optional;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.ApprovalResult;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.host.Errand;
import org.latchkey.host.Order;
import org.latchkey.host.Terminal;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserName;
import org.springframework.stereotype.Component;

/** {@code ./run break-glass USER}: lets a sysadmin back in when no other one can (P9). */
@Component
class BreakGlass implements Errand {

    private final Directory directory;
    private final GlassDesk glass;

    BreakGlass(Directory directory, GlassDesk glass) {
        this.directory = directory;
        this.glass = glass;
    }

    @Override
    public String word() {
        return "break-glass";
    }

    @Override
    public Outcome carryOut(Order order, Terminal terminal) {
        if (order.arguments().size() != 1) {
            terminal.say("Name one sysadmin: ./run break-glass USER");
            return Outcome.REFUSED;
        }
        return find(order.arguments().getFirst())
                .map(sysadmin -> letIn(sysadmin, terminal))
                .orElseGet(() -> {
                    terminal.say("There is no sysadmin of that name. Only sysadmins are let in this way.");
                    return Outcome.REFUSED;
                });
    }

    private Optional<User> find(String typed) {
        try {
            var name = new UserName(typed);
            return directory
                    .operator()
                    .flatMap(operator -> directory.user(operator.number(), name))
                    .filter(user -> user.role() == Role.SYSADMIN
                            && !user.id().equals(directory.host().id()));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    /** Who is not locked can still have lost their second factor. */
    private String withoutLock(User sysadmin) {
        return glass.resetFactor(sysadmin)
                ? "%s was not locked. The second factor is reset: the next sign-in sets up a new one, and all sysadmins"
                        + " are told."
                : "%s is not locked, and has no second factor to reset; nothing was changed.";
    }

    private Outcome letIn(User sysadmin, Terminal terminal) {
        try {
            var said = glass.letIn(sysadmin) == ApprovalResult.ALREADY_ENABLED
                    ? withoutLock(sysadmin)
                    : "%s is enabled. A letter with the link to a new password goes to the address on file, and all"
                            + " sysadmins are told. Is the second factor lost as well? Then ask once more.";
            terminal.say(said.formatted(sysadmin.displayName()));
            return Outcome.DONE;
        } catch (ApprovalRefused e) {
            terminal.say("%s has left, and nobody can change that.".formatted(sysadmin.displayName()));
            return Outcome.REFUSED;
        }
    }
}
