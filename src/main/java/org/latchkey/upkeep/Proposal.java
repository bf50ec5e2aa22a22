package org.latchkey.upkeep;

import java.time.Instant;
import org.latchkey.directory.Account;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;

/** Something about an account or a user of it that waits for a second sysadmin (P7, P39). */
public record Proposal(
        long id, Account account, Proposed proposed, String basedOn, UserId by, String byName, Instant at) {

    /** How audit and pages call what it is about. */
    public String subject() {
        return switch (proposed) {
            case Proposed.Registration(var user) -> ofUser(user.name());
            case Proposed.Amendment(var user, var details) -> ofUser(user.name());
            case Proposed.OtherAddress(var user, var to) -> ofUser(user.name());
            case Proposed.SmallerSize size -> "account " + account.number();
            case Proposed.NewContact contact -> "account " + account.number();
        };
    }

    private String ofUser(UserName name) {
        return "user " + account.number() + "/" + name;
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
            case Proposed.SmallerSize(var name, var size) -> "amend to %s, %s".formatted(name, size);
            case Proposed.NewContact(var contact) -> "contact on file " + contact.trace();
        };
    }
}
