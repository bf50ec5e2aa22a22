package org.latchkey.directory;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.PhoneNumber;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The directory kept in Latchkey's own database. */
@Service
@Transactional(readOnly = true)
class EmbeddedDirectory implements Directory {

    private final AccountRows accounts;
    private final UserRows users;
    private final TeamRows teams;
    private final ColleaguesRead colleagues;
    private final EntityManager rows;
    private final ApplicationEventPublisher events;

    EmbeddedDirectory(
            AccountRows accounts,
            UserRows users,
            TeamRows teams,
            ColleaguesRead colleagues,
            EntityManager rows,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.users = users;
        this.teams = teams;
        this.colleagues = colleagues;
        this.rows = rows;
        this.events = events;
    }

    @Override
    public Optional<Account> account(AccountNumber number) {
        return accounts.findByNumber(number.digits()).map(AccountRow::toAccount);
    }

    @Override
    public Account account(AccountId id) {
        return accounts.findById(id.value()).orElseThrow().toAccount();
    }

    @Override
    public Optional<User> user(AccountNumber number, UserName name) {
        return users.findByNumberAndName(number.digits(), name.value()).map(UserRow::toUser);
    }

    @Override
    public User user(UserId id) {
        return users.findById(id.value()).orElseThrow().toUser();
    }

    @Override
    public List<User> usersWithAddress(AccountId account, EmailAddress address) {
        return users.findByAddress(account.value(), address.value()).stream()
                .map(UserRow::toUser)
                .toList();
    }

    @Override
    public List<User> admins(AccountId account) {
        return colleagues.admins(
                account,
                () -> users.findByType(account.value(), UserType.ADMIN).stream()
                        .map(UserRow::toUser)
                        .toList());
    }

    @Override
    public List<User> staff(Role role) {
        return users.findByRole(role).stream().map(UserRow::toUser).toList();
    }

    @Override
    public Optional<Account> operator() {
        return Optional.of(users.findHost().account())
                .filter(AccountRow::isNamed)
                .map(AccountRow::toAccount);
    }

    @Override
    public User host() {
        return users.findHost().toUser();
    }

    @Override
    public List<User> users(Collection<UserId> ids) {
        return users.findByIds(ids.stream().map(UserId::value).toList()).stream()
                .map(UserRow::toUser)
                .toList();
    }

    @Override
    public List<ContactOnFile> contactsOnFile(AccountId account) {
        return teams.contacts(account);
    }

    @Override
    public List<Reach> reach(User user) {
        return Stream.concat(
                        waysTo(user.displayName(), user.email(), user.phone()),
                        contactsOnFile(user.account().id()).stream()
                                .flatMap(contact -> waysTo(contact.name(), contact.email(), contact.phone())))
                .toList();
    }

    private static Stream<Reach> waysTo(String name, EmailAddress email, @Nullable PhoneNumber phone) {
        var byMail = new Reach(name, new Contact.ByEmail(email));
        return phone == null ? Stream.of(byMail) : Stream.of(byMail, new Reach(name, new Contact.ByPhone(phone)));
    }

    @Override
    public List<User> accountTeam(AccountId account, LocalDate day) {
        return colleagues.team(
                account,
                day,
                () -> users.findByIds(teams.team(account, day)).stream()
                        .map(UserRow::toUser)
                        .toList());
    }

    @Override
    public List<Substitution> substitutions(UserId manager, LocalDate from) {
        return teams.substitutions(manager, from).stream()
                .map(row -> new Substitution(
                        row.id(), user(manager), user(row.substitute()), row.firstDay(), row.lastDay()))
                .toList();
    }

    @Override
    public List<AccountId> accountsOf(UserId manager, LocalDate day) {
        return teams.accountsOf(manager, day);
    }

    @Override
    public Optional<User> standsInFor(UserId substitute, AccountId account, LocalDate day) {
        return teams.replaced(substitute, account, day).map(this::user);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<UserId> held, AccountId account) {
        var ids = held.stream().map(UserId::value).distinct().sorted().toList();
        teams.hold(ids, account);
        rows.flush();
        colleagues.forget();
        ids.forEach(id -> forget(UserRow.class, id));
        forget(AccountRow.class, account.value());
        users.findByIds(ids);
        events.publishEvent(new UsersHeld());
    }

    /** What was read before somebody else's change counts no more; asking again reads the row as it is held. */
    private void forget(Class<?> kind, long id) {
        rows.detach(rows.getReference(kind, id));
    }
}
