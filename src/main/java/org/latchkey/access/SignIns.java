package org.latchkey.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.User;
import org.latchkey.kernel.UserId;
import org.latchkey.settings.SessionSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who signed in when and from where, and when and how they last proved who they are (I3). */
@Repository
@Transactional
class SignIns {

    private static final String OPEN = "ended_at is null and signed_in_at > ? and seen_at > ?";

    private final JdbcClient jdbc;
    private final Supplier<SessionSettings> settings;
    private final CallerRead caller;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(
            JdbcClient jdbc,
            Supplier<SessionSettings> settings,
            CallerRead caller,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.caller = caller;
        this.events = events;
        this.clock = clock;
    }

    long begin(User user, int failuresBefore, String networkAddress, ProvenBy by) {
        var now = OffsetDateTime.now(clock);
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into sign_in (user_id, signed_in_at, confirmed_at, seen_at, failures_before, network_address,
                                             proven_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(user.id().value(), now, now, now, failuresBefore, networkAddress, by.name())
                .update(key, "id");
        var id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("The database made no key");
        }
        events.publishEvent(new UserSignedIn(user, by));
        return id.longValue();
    }

    void confirm(long signIn, User user, ProvenBy by) {
        caller.forget();
        jdbc.sql("update sign_in set confirmed_at = ?, proven_by = ? where id = ? and ended_at is null")
                .params(OffsetDateTime.now(clock), by.name(), signIn)
                .update();
        events.publishEvent(new IdentityConfirmed(user, by));
    }

    /** When somebody last proved who they are; the beginning of time for a sign-in that has ended or lacks a factor. */
    @Transactional(readOnly = true)
    Instant confirmedAt(long signIn, boolean withSecondFactor) {
        return caller.get()
                .filter(found -> found.person().signIn() == signIn)
                .map(Caller::proof)
                .or(() -> proof(signIn))
                .filter(proof -> proof.isEnough(withSecondFactor))
                .map(Proof::at)
                .orElse(Instant.EPOCH);
    }

    private Optional<Proof> proof(long signIn) {
        return jdbc.sql("select proven_by, confirmed_at from sign_in where id = ? and ended_at is null")
                .param(signIn)
                .query((row, nr) -> new Proof(
                        ProvenBy.valueOf(row.getString("proven_by")),
                        row.getObject("confirmed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** When somebody last did something in a sign-in that has neither ended nor grown too old; else empty. */
    @Transactional(readOnly = true)
    Optional<Instant> seenAt(long signIn) {
        var limits = settings.get();
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("select seen_at from sign_in where id = ? and " + OPEN)
                .params(signIn, now.minus(limits.longest()), now.minus(limits.idle()))
                .query((row, nr) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    void see(long signIn) {
        jdbc.sql("update sign_in set seen_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), signIn)
                .update();
    }

    /** The open sign-ins of a user, newest first. */
    @Transactional(readOnly = true)
    List<OpenSession> open(UserId user) {
        var limits = settings.get();
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("select * from sign_in where user_id = ? and " + OPEN + " order by id desc limit 50")
                .params(user.value(), now.minus(limits.longest()), now.minus(limits.idle()))
                .query((row, nr) -> new OpenSession(
                        row.getLong("id"),
                        row.getObject("signed_in_at", OffsetDateTime.class).toInstant(),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                        row.getString("network_address")))
                .list();
    }

    @Transactional(readOnly = true)
    Set<Long> open(Set<Long> signIns) {
        if (signIns.isEmpty()) {
            return Set.of();
        }
        var limits = settings.get();
        var now = OffsetDateTime.now(clock);
        return Set.copyOf(jdbc.sql("select id from sign_in where id in (:ids) and ended_at is null"
                        + " and signed_in_at > :oldest and seen_at > :idlest")
                .param("ids", signIns)
                .param("oldest", now.minus(limits.longest()))
                .param("idlest", now.minus(limits.idle()))
                .query(Long.class)
                .list());
    }

    /** The sign-in of the same user before this one, and what failed between the two (P34). */
    @Transactional(readOnly = true)
    Optional<EarlierSignIn> before(long signIn) {
        return jdbc.sql("""
                        select now.failures_before, earlier.signed_in_at, earlier.network_address
                          from sign_in now left join sign_in earlier
                            on earlier.id = (select max(id) from sign_in
                                              where user_id = now.user_id and id < now.id)
                         where now.id = ?
                        """)
                .param(signIn)
                .query((row, nr) -> new EarlierSignIn(
                        moment(row.getObject("signed_in_at", OffsetDateTime.class)),
                        Objects.requireNonNullElse(row.getString("network_address"), ""),
                        row.getInt("failures_before")))
                .optional();
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** Ends one sign-in; false when it had ended. */
    boolean end(long signIn) {
        caller.forget();
        var ended = jdbc.sql("update sign_in set ended_at = ? where id = ? and ended_at is null")
                .params(OffsetDateTime.now(clock), signIn)
                .update();
        events.publishEvent(new SignInsEnded());
        return ended == 1;
    }

    void endAll(UserId user) {
        caller.forget();
        jdbc.sql("update sign_in set ended_at = ? where user_id = ? and ended_at is null")
                .params(OffsetDateTime.now(clock), user.value())
                .update();
        events.publishEvent(new SignInsEnded());
    }
}
