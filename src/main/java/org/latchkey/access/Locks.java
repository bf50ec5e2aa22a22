package org.latchkey.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.latchkey.articles.EnabledUsers;
import org.latchkey.directory.Directory;
import org.latchkey.directory.UsersHeld;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.CurrentActor;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The locks of users. They are added here, and lifted by {@link AccessControl#approve} alone (P10). */
@Service
@Transactional
public class Locks implements EnabledUsers {

    private final JdbcClient jdbc;
    private final LocksRead read;
    private final CallerRead caller;
    private final Directory directory;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Locks(
            JdbcClient jdbc,
            LocksRead read,
            CallerRead caller,
            Directory directory,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.read = read;
        this.caller = caller;
        this.directory = directory;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The open locks of a user, oldest first; none means that the user is enabled. */
    @Transactional(readOnly = true)
    public List<OpenLock> of(UserId user) {
        return read.of(List.of(user), this::read).getOrDefault(user, List.of());
    }

    /** The open locks of each of them who is locked. */
    @Transactional(readOnly = true)
    public Map<UserId, List<OpenLock>> ofEach(Collection<UserId> users) {
        return read.of(users, this::read);
    }

    private Map<UserId, List<OpenLock>> read(Collection<UserId> users) {
        var open = new HashMap<UserId, List<OpenLock>>();
        jdbc.sql("""
                        select l.user_id, l.id, l.cause, l.reason, l.locked_at, l.by_name
                          from user_lock l left join approval a on a.lock_id = l.id
                         where l.user_id in (:users) and a.lock_id is null
                         order by l.id
                        """).param("users", users.stream().map(UserId::value).toList()).query((RowCallbackHandler)
                row -> open.computeIfAbsent(new UserId(row.getLong("user_id")), first -> new ArrayList<>())
                        .add(toOpenLock(row)));
        return open;
    }

    static OpenLock toOpenLock(ResultSet row) throws SQLException {
        return new OpenLock(
                row.getLong("id"),
                LockCause.valueOf(row.getString("cause")),
                row.getString("reason"),
                row.getObject("locked_at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }

    /** Whether a user can sign in: no lock is open. */
    @Override
    @Transactional(readOnly = true)
    public boolean isEnabled(UserId user) {
        return of(user).isEmpty();
    }

    /** Those of some users who are enabled, in one look. */
    @Transactional(readOnly = true)
    public Set<UserId> enabledAmong(Collection<UserId> users) {
        var enabled = new HashSet<>(users);
        enabled.removeAll(read.of(users, this::read).keySet());
        return enabled;
    }

    /**
     * Locks a user. A second lock of a cause that is open already changes nothing.
     *
     * @throws IllegalStateException when the database kept no lock at all, rather than leave a user enabled
     */
    public void lock(UserId user, LockCause cause, Reason reason) {
        read.forget();
        var inserted = jdbc.sql("""
                        insert into user_lock (user_id, cause, nr, reason, locked_at, by_name)
                        select :user, :cause, 1 + count(*), :reason, :now, :by
                          from approval where user_id = :user and cause = :cause
                        on conflict do nothing
                        """)
                .param("user", user.value())
                .param("cause", cause.name())
                .param("reason", reason.text())
                .param("now", OffsetDateTime.now(clock))
                .param("by", byHand(cause))
                .update();
        if (inserted == 1) {
            events.publishEvent(new UserLocked(directory.user(user), cause, reason, causesBeside(user, cause)));
        } else if (of(user).stream().noneMatch(lock -> lock.cause() == cause)) {
            throw new IllegalStateException("A lock was not written");
        }
    }

    private String byHand(LockCause cause) {
        var by = actor.actor();
        return cause == LockCause.FAILED_SIGN_INS || by.user() == null ? "" : by.name();
    }

    private List<LockCause> causesBeside(UserId user, LockCause newest) {
        return of(user).stream()
                .map(OpenLock::cause)
                .filter(cause -> cause != newest)
                .toList();
    }

    /** To be told of every approval. */
    void lifted(UserId user) {
        read.forget(user);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(UsersHeld held) {
        caller.forget();
        read.forget();
    }

    /** Locks users who were enrolled just now, with the cause NEW. */
    void lockNew(AccountId account, List<UserName> users) {
        read.forget();
        jdbc.sql("""
                        insert into user_lock (user_id, cause, nr, reason, locked_at)
                        select id, 'NEW', 1, 'New user', :now from app_user where account_id = :account and name in (:names)
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("account", account.value())
                .param("names", users.stream().map(UserName::value).toList())
                .update();
    }
}
