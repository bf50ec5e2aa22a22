package org.latchkey.upkeep;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.latchkey.directory.Account;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds whose record is about to change, in the one order: their request, users by ascending id, the account (I3). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Records {

    private final HelpRequests requests;
    private final Directory directory;

    Records(HelpRequests requests, Directory directory) {
        this.requests = requests;
        this.directory = directory;
    }

    /** The user as they are now, until the transaction ends. */
    User hold(User user, UserId... others) {
        requests.holdOpen(user.id());
        var users = new TreeSet<>(Set.of(others));
        users.add(user.id());
        directory.hold(users, user.account().id());
        return directory.user(user.id());
    }

    /** The account as it is now, until the transaction ends. */
    Account hold(Account account, UserId... by) {
        directory.hold(List.of(by), account.id());
        return directory.account(account.id());
    }
}
