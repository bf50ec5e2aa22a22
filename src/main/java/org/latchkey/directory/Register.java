package org.latchkey.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is on file about many accounts at once, for whoever compares a long list with it. */
@Repository
@Transactional(readOnly = true)
public class Register {

    /** More values than this in one statement make it slower, not faster. */
    private static final int AT_ONCE = 1000;

    private final NamedParameterJdbcTemplate jdbc;

    Register(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The accounts with these numbers, as far as there are any. */
    public Map<AccountNumber, Account> accounts(Collection<AccountNumber> numbers) {
        var found = new HashMap<AccountNumber, Account>();
        inPortions(
                numbers.stream().map(AccountNumber::digits).toList(),
                some -> jdbc.query(
                                "select * from account where number in (:some)",
                                Map.of("some", some),
                                (row, nr) -> account(row))
                        .forEach(account -> found.put(account.number(), account)));
        return found;
    }

    /** The names of an account's users. */
    public Set<UserName> userNames(Account account) {
        return new HashSet<>(jdbc.query(
                "select name from app_user where account_id = :account",
                of(account),
                (row, nr) -> new UserName(row.getString(1))));
    }

    /** Whether an account has any users. */
    public boolean hasUsers(Account account) {
        return !jdbc.query(
                        "select id from app_user where account_id = :account fetch first 1 row only",
                        of(account),
                        (row, nr) -> row.getLong(1))
                .isEmpty();
    }

    /** The addresses of an account's contacts on file. */
    public Set<EmailAddress> contacts(Account account) {
        return new HashSet<>(jdbc.query(
                "select email from contact_on_file where account_id = :account",
                of(account),
                (row, nr) -> new EmailAddress(row.getString(1))));
    }

    /** Who is on the team of an account, whoever stands in for them. */
    public Set<UserId> team(Account account) {
        return new HashSet<>(jdbc.query(
                "select manager_id from team_member where account_id = :account",
                of(account),
                (row, nr) -> new UserId(row.getLong(1))));
    }

    private static Map<String, Object> of(Account account) {
        return Map.of("account", account.id().value());
    }

    private static <T> void inPortions(List<T> values, Consumer<List<T>> read) {
        for (int from = 0; from < values.size(); from += AT_ONCE) {
            read.accept(values.subList(from, Math.min(from + AT_ONCE, values.size())));
        }
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getLong("id")),
                new AccountNumber(row.getString("number")),
                row.getString("name"),
                AccountSize.valueOf(row.getString("account_size")),
                row.getBoolean("operator"));
    }
}
