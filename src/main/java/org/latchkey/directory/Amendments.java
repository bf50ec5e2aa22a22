package org.latchkey.directory;

import org.latchkey.directory.ChangeGuard.Change;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Amends what is on file, in the transaction of whoever holds users and account ({@link Directory#hold}) and has asked
 * who may (I3). Nothing of a user changes here against the {@link ChangeGuard}, whoever asks (P39).
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Amendments {

    private final AccountRows accounts;
    private final UserRows users;
    private final TeamRows teams;
    private final ColleaguesRead colleagues;
    private final ChangeGuard guard;
    private final ApplicationEventPublisher events;

    Amendments(
            AccountRows accounts,
            UserRows users,
            TeamRows teams,
            ColleaguesRead colleagues,
            ChangeGuard guard,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.users = users;
        this.teams = teams;
        this.colleagues = colleagues;
        this.guard = guard;
        this.events = events;
    }

    /**
     * Amends a user.
     *
     * @throws IllegalArgumentException when it would make staff of a customer, or a customer of staff
     */
    public User amend(UserId id, UserDetails details) {
        var row = users.findById(id.value()).orElseThrow();
        var was = row.toUser();
        if (details.equals(UserDetails.of(was))) {
            return was;
        }
        if ((was.type() == UserType.STAFF) != (details.type() == UserType.STAFF)) {
            throw new IllegalArgumentException("Staff belong to the operator's account, and nobody else does");
        }
        guard.pass(was, Change.RECORD);
        row.amend(details);
        colleagues.forget();
        var user = row.toUser();
        events.publishEvent(new UserAmended(user, was));
        return user;
    }

    /** Makes another address the one on file. */
    public User moveTo(UserId id, EmailAddress address, Change change) {
        var row = users.findById(id.value()).orElseThrow();
        var was = row.toUser();
        guard.pass(was, change);
        row.moveTo(address);
        colleagues.forget();
        var user = row.toUser();
        events.publishEvent(new AddressMoved(user, was));
        return user;
    }

    /** Renames an account, or says that it is of another size. */
    public Account amend(Account account, DisplayName name, AccountSize size) {
        var row = accounts.findById(account.id().value()).orElseThrow();
        var was = row.toAccount();
        row.amend(name.value(), size);
        colleagues.forget();
        var now = row.toAccount();
        if (!now.equals(was)) {
            events.publishEvent(new AccountAmended(now, was));
        }
        return now;
    }

    /** Takes a contact of an account off the file; nothing happens when it is not there. */
    public void remove(Account account, ContactOnFile contact) {
        if (teams.removeContact(account.id(), contact)) {
            events.publishEvent(new ContactRemoved(account, contact));
        }
    }

    /** Takes an account manager off the team of an account; nothing happens when they are not on it. */
    public void takeOff(Account account, User manager) {
        if (teams.takeOff(manager.id(), account.id())) {
            events.publishEvent(new AccountManagerTakenOff(account, manager));
        }
    }
}
