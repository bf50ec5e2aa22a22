package org.latchkey.upkeep;

import java.time.Instant;
import org.latchkey.directory.Account;
import org.latchkey.kernel.UserId;

/** Something about a user of an account that waits for a second sysadmin (P7). */
public record Proposal(
        long id, Account account, Proposed proposed, String basedOn, UserId by, String byName, Instant at) {

    /** How audit and pages call what it is about. */
    public String subject() {
        return "user " + account.number() + "/"
                + switch (proposed) {
                    case Proposed.Registration(var user) -> user.name();
                    case Proposed.Amendment(var user, var details) -> user.name();
                    case Proposed.OtherAddress(var user, var to) -> user.name();
                };
    }

    /** What would change, without any address. */
    String words() {
        return switch (proposed) {
            case Proposed.Registration(var user) ->
                "register %s, %s".formatted(user.displayName(), user.role() == null ? user.type() : user.role());
            case Proposed.Amendment(var user, var details) ->
                "amend to %s, %s"
                        .formatted(details.displayName(), details.role() == null ? details.type() : details.role());
            case Proposed.OtherAddress(var user, var to) -> to.trace();
        };
    }
}
