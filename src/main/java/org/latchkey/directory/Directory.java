package org.latchkey.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;

/** The port to the store of accounts and users. */
public interface Directory {

    /** The account with this number. */
    Optional<Account> account(AccountNumber number);

    /**
     * The account with this id.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    Account account(AccountId id);

    /** The user with this name in the account of this number, in one look-up. */
    Optional<User> user(AccountNumber number, UserName name);

    /**
     * The user with this id.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    User user(UserId id);

    /** The users with these ids, in one look-up. */
    List<User> users(Collection<UserId> ids);

    /** The users of an account whose address on file this is. */
    List<User> usersWithAddress(AccountId account, EmailAddress address);

    /** The admins of an account, disabled ones too. */
    List<User> admins(AccountId account);

    /** The operator's staff with this role, disabled ones too. */
    List<User> staff(Role role);

    /** The operator's own account; empty until it has its number and name. */
    Optional<Account> operator();

    /** The server itself, which is a user nobody signs in as (P9); to be asked once the operator's account is named. */
    User host();

    /** The contacts on file of an account. */
    List<ContactOnFile> contactsOnFile(AccountId account);

    /** Every way on file to reach a user: their own address and number, then the contacts of the account. */
    List<Reach> reach(User user);

    /** Who stands for the account on that day: its account managers, each replaced by the substitute in force. */
    List<User> accountTeam(AccountId account, LocalDate day);

    /** The substitutions of a manager that have not ended before that day, the next one first. */
    List<Substitution> substitutions(UserId manager, LocalDate from);

    /** The accounts a manager stands for that day, as a member of the team or as a substitute in force. */
    List<AccountId> accountsOf(UserId manager, LocalDate day);

    /** For whom somebody stands in on the team of an account that day; empty for its own members. */
    Optional<User> standsInFor(UserId substitute, AccountId account, LocalDate day);

    /**
     * Holds users, by ascending id, and then the account until the transaction ends, so that nobody changes a role,
     * type or size meanwhile (P10); what was read of them before is read anew. To be called after the request itself is
     * held.
     */
    void hold(Collection<UserId> users, AccountId account);
}
