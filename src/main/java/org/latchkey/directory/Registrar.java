package org.latchkey.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.PhoneNumber;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers accounts and users in the embedded store; every registration is told to whoever must act on it. */
@Service
@Transactional
public class Registrar {

    private final AccountRows accounts;
    private final UserRows users;
    private final TeamRows teams;
    private final ColleaguesRead colleagues;
    private final ApplicationEventPublisher events;

    Registrar(
            AccountRows accounts,
            UserRows users,
            TeamRows teams,
            ColleaguesRead colleagues,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.users = users;
        this.teams = teams;
        this.colleagues = colleagues;
        this.events = events;
    }

    /** Opens an account of a customer. */
    public Account open(AccountNumber number, String name, AccountSize size, List<ContactOnFile> contacts) {
        return open(new AccountRow(number, name, size, false), contacts);
    }

    /**
     * Gives the operator's own account, where staff sign in, its number and name; it has them once and for all.
     *
     * @throws IllegalStateException when it has them already
     */
    public Account openOperator(AccountNumber number, String name) {
        var row = accounts.holdUnnamedOperator()
                .orElseThrow(() -> new IllegalStateException("The operator's account has its number already"));
        row.call(number, name);
        return open(row, List.of());
    }

    private Account open(AccountRow row, List<ContactOnFile> contacts) {
        var account = accounts.save(row).toAccount();
        contacts.forEach(contact -> teams.addContact(account.id(), contact));
        events.publishEvent(new AccountOpened(account));
        return account;
    }

    /** Puts a contact of an account on file. */
    public void addContact(Account account, ContactOnFile contact) {
        teams.addContact(account.id(), contact);
        events.publishEvent(new ContactAdded(account, contact));
    }

    /** A user to register; without a language, letters come in the desk's own. */
    public record NewUser(
            AccountId account,
            UserName name,
            String displayName,
            EmailAddress email,
            @Nullable PhoneNumber phone,
            UserType type,
            @Nullable Role role,
            @Nullable Language language) {}

    /**
     * Registers a user of an account; it starts with the lock NEW, until an authorised approver lifts it (P39).
     *
     * @throws IllegalArgumentException when staff are registered outside the operator's account, or others inside it
     */
    public User register(NewUser user) {
        return register(user, false);
    }

    /**
     * Registers a user who comes with the first import into the account: without a lock, and without a password until
     * they choose one by link (P39).
     *
     * @throws IllegalArgumentException when staff are registered outside the operator's account, or others inside it
     */
    public User registerKnown(NewUser user) {
        return register(user, true);
    }

    private User register(NewUser user, boolean known) {
        var account = accounts.findById(user.account().value()).orElseThrow();
        if (account.toAccount().operator() != (user.type() == UserType.STAFF)) {
            throw new IllegalArgumentException("Staff belong to the operator's account, and nobody else does");
        }
        var registered = users.save(new UserRow(account, user)).toUser();
        colleagues.forget();
        events.publishEvent(new UserRegistered(registered, known));
        return registered;
    }

    /** Puts an account manager on the team of an account. */
    public void assign(UserId manager, AccountId account) {
        assign(
                users.findById(manager.value()).orElseThrow().toUser(),
                accounts.findById(account.value()).orElseThrow().toAccount());
    }

    /** Puts an account manager, read before, on the team of an account. */
    public void assign(User manager, Account account) {
        teams.assign(manager.id(), account.id());
        events.publishEvent(new AccountManagerAssigned(account, manager));
    }

    /** Lets another account manager stand in, first and last day included. */
    public void substitute(UserId manager, UserId substitute, LocalDate firstDay, LocalDate lastDay) {
        teams.substitute(manager, substitute, firstDay, lastDay);
    }

    /** Ends a substitution of that manager at once; another's stays as it is. */
    public void endSubstitution(long id, UserId manager) {
        teams.endSubstitution(id, manager);
    }
}
