package org.latchkey.mail;

import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;

/** Two admins and a colleague of theirs, and what they do that letters follow from. */
class Story {

    private final Town town;
    final Account account;
    final User ada;
    final User ben;
    final User carl;

    Story(Town town) {
        this.town = town;
        this.account = town.account(AccountSize.SMALL);
        this.ada = person("ada", UserType.ADMIN);
        this.ben = person("ben", UserType.ADMIN);
        this.carl = person("carl", UserType.NON_ADMIN);
    }

    private User person(String name, UserType type) {
        return town.register(account, name, name + at(), type, null);
    }

    /** An address that nobody has on file. */
    String typedAddress() {
        return "typed" + at();
    }

    private String at() {
        return "@kiln-" + account.number().digits() + ".example";
    }

    HelpRequest files(User user, String contact) {
        return town.request(town.file(account.number(), user.name(), contact, Wish.NOT_SURE));
    }

    HelpRequest isIdentified(User user) {
        var request = files(user, "+1 555 0134");
        town.ask(HelpRequests.class).identify(request.id(), user);
        return town.ask(HelpRequests.class).get(request.id());
    }
}
