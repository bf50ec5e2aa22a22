package org.latchkey.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.latchkey.directory.User;
import org.latchkey.kernel.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who signed in when and from where, and when they last proved their password (I3). */
@Repository
@Transactional
class SignIns {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    long begin(User user, String networkAddress) {
        var now = OffsetDateTime.now(clock);
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into sign_in (user_id, signed_in_at, confirmed_at, network_address) values (?, ?, ?, ?)")
                .params(user.id().value(), now, now, networkAddress)
                .update(key, "id");
        var id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("The database made no key");
        }
        events.publishEvent(new UserSignedIn(user));
        return id.longValue();
    }

    void confirm(long signIn) {
        jdbc.sql("update sign_in set confirmed_at = ? where id = ? and ended_at is null")
                .params(OffsetDateTime.now(clock), signIn)
                .update();
    }

    /** When the password was last proved; the beginning of time for a sign-in that has ended. */
    @Transactional(readOnly = true)
    Instant confirmedAt(long signIn) {
        return jdbc.sql("select confirmed_at from sign_in where id = ? and ended_at is null")
                .param(signIn)
                .query((row, nr) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional()
                .orElse(Instant.EPOCH);
    }

    /** Ends one sign-in; false when it had ended. */
    boolean end(long signIn) {
        return jdbc.sql("update sign_in set ended_at = ? where id = ? and ended_at is null")
                        .params(OffsetDateTime.now(clock), signIn)
                        .update()
                == 1;
    }

    void endAll(UserId user) {
        jdbc.sql("update sign_in set ended_at = ? where user_id = ? and ended_at is null")
                .params(OffsetDateTime.now(clock), user.value())
                .update();
    }
}
