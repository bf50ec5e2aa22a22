package org.latchkey.upkeep;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.Colleagues;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountList;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Amendments;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.Directory;
import org.latchkey.directory.Registrar;
import org.latchkey.directory.User;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;
import org.latchkey.upkeep.UpkeepRefused.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where sysadmins keep accounts: name and size, contacts on file, account team (P66). Another size or team sends open
 * requests another way and enables nobody (P13). What weakens a check of users that there are takes another sysadmin: a
 * LARGE account that becomes smaller, a contact on file who could be called (P39).
 */
@Service
@Transactional
public class AccountDesk {

    private static final int TRIES = 20;
    private static final int SEVEN_DIGITS = 9_000_000;

    private final SecureRandom random = new SecureRandom();
    private final Keepers keepers;
    private final Records records;
    private final Directory directory;
    private final AccountList list;
    private final Registrar registrar;
    private final Amendments amendments;
    private final Colleagues colleagues;
    private final Proposals proposals;

    AccountDesk(
            Keepers keepers,
            Records records,
            Directory directory,
            AccountList list,
            Registrar registrar,
            Amendments amendments,
            Colleagues colleagues,
            Proposals proposals) {
        this.keepers = keepers;
        this.records = records;
        this.directory = directory;
        this.list = list;
        this.registrar = registrar;
        this.amendments = amendments;
        this.colleagues = colleagues;
        this.proposals = proposals;
    }

    /**
     * Accounts by number.
     *
     * @param search what number or name contain
     * @param after only greater numbers; from the least when null
     */
    @Transactional(readOnly = true)
    public List<Account> page(String search, @Nullable AccountNumber after, int limit) {
        keepers.sysadmin();
        return list.page(search, after, limit);
    }

    /** The account of this number. */
    @Transactional(readOnly = true)
    public Optional<Account> account(AccountNumber number) {
        keepers.sysadmin();
        return directory.account(number);
    }

    /** The contacts on file of an account. */
    @Transactional(readOnly = true)
    public List<ContactOnFile> contacts(Account account) {
        keepers.sysadmin();
        return directory.contactsOnFile(account.id());
    }

    /** The account managers on the team of an account. */
    @Transactional(readOnly = true)
    public List<User> team(Account account) {
        keepers.sysadmin();
        return list.members(account);
    }

    /** The enabled account managers who are not on the team. */
    @Transactional(readOnly = true)
    public List<User> candidates(Account account) {
        var members = team(account);
        return colleagues.staff(Role.ACCOUNT_MANAGER).stream()
                .filter(manager -> !members.contains(manager))
                .toList();
    }

    /** The users of an account by name, those after the given one. */
    @Transactional(readOnly = true)
    public List<User> users(Account account, @Nullable UserName after, int limit) {
        keepers.sysadmin();
        return list.users(account, after, limit);
    }

    /** A number that no account has. */
    @Transactional(readOnly = true)
    public AccountNumber freeNumber() {
        keepers.sysadmin();
        for (int tries = 0; tries < TRIES; tries++) {
            var number = AccountNumber.completing(Integer.toString(1_000_000 + random.nextInt(SEVEN_DIGITS)));
            if (directory.account(number).isEmpty()) {
                return number;
            }
        }
        throw new IllegalStateException("Nearly every account number is given out");
    }

    /**
     * Opens an account of a customer; its first users come by import, or from two sysadmins.
     *
     * @throws InvalidValue when the number is given out
     */
    public Account open(AccountNumber number, DisplayName name, AccountSize size) {
        keepers.provenSysadmin();
        if (directory.account(number).isPresent()) {
            throw new InvalidValue("upkeep.account.taken");
        }
        return registrar.open(number, name.value(), size, List.of());
    }

    /**
     * Renames an account, or says that it is of another size.
     *
     * @param seen the account as whoever asks has seen it
     * @throws UpkeepRefused when somebody else was faster
     */
    public Outcome amend(Account seen, DisplayName name, AccountSize size) {
        var me = keepers.provenSysadmin();
        var held = records.hold(seen, me.id());
        UpkeepRefused.when(!held.equals(seen), Why.CHANGED_MEANWHILE);
        if (held.size() == AccountSize.LARGE && size != AccountSize.LARGE && hasUsers(held)) {
            proposals.propose(held, new Proposed.SmallerSize(name, size), me);
            return Outcome.PROPOSED;
        }
        amendments.amend(held, name, size);
        return Outcome.DONE;
    }

    /**
     * Puts a contact on file.
     *
     * @throws InvalidValue when the account has one with this address
     */
    public Outcome add(Account account, ContactOnFile contact) {
        var me = keepers.provenSysadmin();
        var held = records.hold(account, me.id());
        if (!hasUsers(held)) {
            putOnFile(held, contact);
            return Outcome.DONE;
        }
        requireNew(held, contact);
        proposals.propose(held, new Proposed.NewContact(contact), me);
        return Outcome.PROPOSED;
    }

    /** Nobody is let in where nobody is: an account that is being set up has no check to weaken. */
    private boolean hasUsers(Account account) {
        return !list.users(account, null, 1).isEmpty();
    }

    void putOnFile(Account held, ContactOnFile contact) {
        requireNew(held, contact);
        registrar.addContact(held, contact);
    }

    private void requireNew(Account held, ContactOnFile contact) {
        var present = directory.contactsOnFile(held.id()).stream()
                .anyMatch(other -> other.email().equals(contact.email()));
        if (present) {
            throw new InvalidValue("upkeep.contact.taken");
        }
    }

    /** Takes a contact off the file. */
    public void remove(Account account, ContactOnFile contact) {
        amendments.remove(held(account), contact);
    }

    /**
     * Puts an account manager on the team.
     *
     * @throws InvalidValue when that is nobody who could be
     */
    public void assign(Account account, UserId manager) {
        var held = held(account);
        var chosen = candidates(held).stream()
                .filter(candidate -> candidate.id().equals(manager))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("upkeep.team.nobody"));
        registrar.assign(chosen, held);
    }

    /** Takes an account manager off the team. */
    public void takeOff(Account account, User manager) {
        amendments.takeOff(held(account), manager);
    }

    private Account held(Account account) {
        return records.hold(account, keepers.provenSysadmin().id());
    }
}
