package org.latchkey.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;
import org.latchkey.settings.SignInSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The users and their locks as a list: all of them for sysadmins, those of the own account for local admins (P16, P66). */
@Service
@Transactional(readOnly = true)
public class UserBook {

    private static final String USERS = """
            select u.id, u.account_id, u.name, u.display_name, u.user_type, u.role, a.number, a.name as account_name,
                   a.account_size, a.operator, coalesce(c.failed_sign_ins, 0) as failed_sign_ins
              from app_user u join account a on a.id = u.account_id left join credential c on c.user_id = u.id
             where (u.name <> 'host' or not a.operator)
            """;

    private final CurrentSignIn current;
    private final Directory directory;
    private final Locks locks;
    private final Supplier<SignInSettings> settings;
    private final JdbcClient jdbc;

    UserBook(
            CurrentSignIn current,
            Directory directory,
            Locks locks,
            Supplier<SignInSettings> settings,
            JdbcClient jdbc) {
        this.current = current;
        this.directory = directory;
        this.locks = locks;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /**
     * One page of the users that the person signed in looks after, account by account.
     *
     * @param after the last user of the page before, or null for the first page
     * @throws AccessDeniedException for everybody but sysadmins and local admins
     */
    public List<UserLine> page(UserFilter filter, @Nullable UserLine after, int limit) {
        var reader = reader();
        var found = filter.fill(jdbc.sql(statement(filter, reader, after != null)))
                .param("account", reader.account().id().value())
                .param(
                        "afterAccount",
                        after == null ? null : after.account().id().value())
                .param("afterName", after == null ? null : after.name().value())
                .param("limit", limit)
                .query((row, nr) -> Row.of(row))
                .list();
        return withLocks(found);
    }

    private User reader() {
        return current.get()
                .map(SignedIn::userId)
                .filter(locks::isEnabled)
                .map(directory::user)
                .filter(person -> person.role() == Role.SYSADMIN || person.type() == UserType.ADMIN)
                .orElseThrow(() -> new AccessDeniedException("Only sysadmins and local admins look after users"));
    }

    private static String statement(UserFilter filter, User reader, boolean further) {
        return USERS
                + (reader.role() == Role.SYSADMIN ? "" : " and u.account_id = :account")
                + filter.conditions()
                + (further
                        ? " and u.account_id >= :afterAccount and (u.account_id > :afterAccount or u.name > :afterName)"
                        : "")
                + " order by u.account_id, u.name limit :limit";
    }

    private List<UserLine> withLocks(List<Row> rows) {
        var strictest = strictest(rows.stream().map(Row::id).toList());
        var limit = settings.get().maxFailedAttempts();
        return rows.stream()
                .map(row -> new UserLine(
                        row.id,
                        row.account,
                        row.name,
                        row.displayName,
                        row.type,
                        row.role,
                        strictest.get(row.id),
                        new UserLine.Tries(row.failed, limit)))
                .toList();
    }

    private Map<UserId, OpenLock> strictest(Collection<UserId> users) {
        record Locked(UserId user, OpenLock lock) {}
        if (users.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select l.user_id, l.id, l.cause, l.reason, l.locked_at, l.by_name
                          from user_lock l left join approval p on p.lock_id = l.id
                         where l.user_id in (:users) and p.lock_id is null
                        """)
                .param("users", users.stream().map(UserId::value).toList())
                .query((row, nr) -> new Locked(new UserId(row.getLong("user_id")), Locks.toOpenLock(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Locked::user, Locked::lock, UserBook::stricter));
    }

    private static OpenLock stricter(OpenLock one, OpenLock other) {
        return one.cause().compareTo(other.cause()) >= 0 ? one : other;
    }

    /** What the directory says of a user, before their locks are looked up. */
    private record Row(
            UserId id,
            Account account,
            UserName name,
            String displayName,
            UserType type,
            @Nullable Role role,
            int failed) {

        static Row of(ResultSet row) throws SQLException {
            var role = row.getString("role");
            return new Row(
                    new UserId(row.getLong("id")),
                    new Account(
                            new AccountId(row.getLong("account_id")),
                            new AccountNumber(row.getString("number")),
                            row.getString("account_name"),
                            AccountSize.valueOf(row.getString("account_size")),
                            row.getBoolean("operator")),
                    new UserName(row.getString("name")),
                    row.getString("display_name"),
                    UserType.valueOf(row.getString("user_type")),
                    role == null ? null : Role.valueOf(role),
                    row.getInt("failed_sign_ins"));
        }
    }
}
