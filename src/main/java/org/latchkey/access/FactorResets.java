package org.latchkey.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How staff who lost second factor and recovery codes come in again: one sysadmin asks, another one decides, both with a
 * recent proof (P37). It enables nobody, and the password is still asked for.
 */
@Service
@Transactional
public class FactorResets {

    private static final Duration WAITS = Duration.ofHours(24);

    private final SysadminGuard guard;
    private final SecondFactors factors;
    private final Credentials credentials;
    private final SignIns signIns;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FactorResets(
            SysadminGuard guard,
            SecondFactors factors,
            Credentials credentials,
            SignIns signIns,
            Directory directory,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.guard = guard;
        this.factors = factors;
        this.credentials = credentials;
        this.signIns = signIns;
        this.directory = directory;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What became of asking. */
    public enum Asked {
        ASKED,
        NOBODY,
        YOURSELF,
        /** There is nothing to reset. */
        NONE,
        /** It waits already. */
        WAITING
    }

    /** What became of a decision. */
    public enum Decided {
        RESET,
        /** Who asked, and whom it is about, do not confirm. */
        NOT_YOURS,
        /** It was decided, or has waited too long. */
        OVER
    }

    /** What waits for another sysadmin, oldest first. */
    @Transactional(readOnly = true)
    public List<AskedReset> waiting() {
        guard.sysadmin();
        return jdbc.sql("select id, user_id, asked_by, reason, asked_at from factor_reset"
                        + " where verdict is null and asked_at > ? order by id fetch first 100 rows only")
                .param(OffsetDateTime.now(clock).minus(WAITS))
                .query((row, nr) -> new AskedReset(
                        row.getLong("id"),
                        directory.user(new UserId(row.getLong("user_id"))),
                        directory.user(new UserId(row.getLong("asked_by"))),
                        new Reason(row.getString("reason")),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Asks that the second factor of somebody be reset.
     *
     * @throws ApprovalRefused when whoever asks has to prove again who they are
     */
    public Asked ask(UserName name, Reason reason) {
        var me = me();
        var found = directory.operator().flatMap(operator -> directory.user(operator.number(), name));
        if (found.filter(user -> user.type() == UserType.STAFF).isEmpty()) {
            return Asked.NOBODY;
        }
        var user = found.get();
        if (user.isSamePersonAs(me)) {
            return Asked.YOURSELF;
        }
        credentials.hold(user.id());
        if (!factors.has(user.id())) {
            return Asked.NONE;
        }
        if (waiting().stream().anyMatch(asked -> asked.user().id().equals(user.id()))) {
            return Asked.WAITING;
        }
        jdbc.sql("insert into factor_reset (user_id, reason, asked_by, asked_at) values (?, ?, ?, ?)")
                .params(user.id().value(), reason.text(), me.id().value(), OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new FactorResetAsked(user, me, reason));
        return Asked.ASKED;
    }

    /**
     * Resets what another sysadmin asked for: every factor and recovery code is gone, every session ended.
     *
     * @throws ApprovalRefused when whoever confirms has to prove again who they are
     */
    public Decided confirm(long id) {
        var me = me();
        var asked = find(id);
        if (asked.isEmpty()) {
            return Decided.OVER;
        }
        if (asked.get().askedBy().isSamePersonAs(me) || asked.get().user().isSamePersonAs(me)) {
            return Decided.NOT_YOURS;
        }
        if (!decide(id, "RESET", me)) {
            return Decided.OVER;
        }
        var ground = "asked for by %s, confirmed by %s"
                .formatted(asked.get().askedBy().displayName(), me.displayName());
        reset(asked.get().user(), ground);
        return Decided.RESET;
    }

    /** Refuses what was asked for, or takes back one's own. */
    public void refuse(long id) {
        var me = directory.user(Objects.requireNonNull(guard.sysadmin().user()));
        find(id).filter(asked -> decide(id, "REFUSED", me))
                .ifPresent(asked -> events.publishEvent(new FactorResetRefused(asked.user())));
    }

    /**
     * Resets the second factor of a sysadmin on the word of whoever is on the server itself (P9). Only the errand of the
     * server may call it.
     *
     * @return whether there was one
     */
    public boolean breakGlass(User sysadmin) {
        credentials.hold(sysadmin.id());
        var had = factors.has(sysadmin.id());
        if (had) {
            reset(sysadmin, "asked for on the server itself");
        }
        return had;
    }

    private void reset(User user, String ground) {
        credentials.hold(user.id());
        factors.forget(user.id());
        signIns.endAll(user.id());
        events.publishEvent(new FactorsReset(user, ground));
    }

    private Optional<AskedReset> find(long id) {
        return waiting().stream().filter(asked -> asked.id() == id).findFirst();
    }

    private boolean decide(long id, String verdict, User by) {
        return jdbc.sql("update factor_reset set verdict = ?, decided_by = ?, decided_at = ?"
                                + " where id = ? and verdict is null")
                        .params(verdict, by.id().value(), OffsetDateTime.now(clock), id)
                        .update()
                == 1;
    }

    private User me() {
        return directory.user(Objects.requireNonNull(guard.provenSysadmin().user()));
    }
}
