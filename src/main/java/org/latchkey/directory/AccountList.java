package org.latchkey.directory;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Line;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and their users as lists read them: by key, a page at a time, never counted. */
@Repository
@Transactional(readOnly = true)
public class AccountList {

    private final JdbcClient jdbc;
    private final Directory directory;

    AccountList(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /**
     * Accounts by number.
     *
     * @param search what number or name contain, or an empty text for all
     * @param after only greater numbers; from the least when null
     */
    public List<Account> page(String search, @Nullable AccountNumber after, int limit) {
        var words = Line.normalise(search).toLowerCase(Locale.ROOT);
        var digits = words.replaceAll("[\\s\\-./]", "");
        return jdbc
                .sql("""
                        select id from account
                         where number > :after and number <> '-'
                           and (:words = '' or lower(name) like :name escape '!' or number like :number escape '!')
                         order by number limit :limit
                        """)
                .param("after", after == null ? "" : after.digits())
                .param("words", words)
                .param("name", "%" + literally(words) + "%")
                .param("number", literally(digits) + "%")
                .param("limit", limit)
                .query((row, nr) -> new AccountId(row.getLong(1)))
                .list()
                .stream()
                .map(directory::account)
                .toList();
    }

    private static String literally(String words) {
        return words.replaceAll("[!%_]", "!$0");
    }

    /** The users of an account by name, those after the given one; from the first when null. The server itself is none. */
    public List<User> users(Account account, @Nullable UserName after, int limit) {
        return jdbc
                .sql("""
                        select id from app_user
                         where account_id = :account and name > :after and (name <> 'host' or not :operator)
                         order by name limit :limit
                        """)
                .param("account", account.id().value())
                .param("after", after == null ? "" : after.value())
                .param("operator", account.operator())
                .param("limit", limit)
                .query((row, nr) -> new UserId(row.getLong(1)))
                .list()
                .stream()
                .map(directory::user)
                .toList();
    }

    /** Who is on the team of an account, whoever stands in for them. */
    public List<User> members(Account account) {
        return jdbc
                .sql("select manager_id from team_member where account_id = ? order by manager_id")
                .param(account.id().value())
                .query((row, nr) -> new UserId(row.getLong(1)))
                .list()
                .stream()
                .map(directory::user)
                .toList();
    }
}
