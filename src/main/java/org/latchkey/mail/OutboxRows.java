package org.latchkey.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.RequestNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox as the page for sysadmins reads it: by key, newest first, without counting. */
@Repository
class OutboxRows {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    OutboxRows(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    List<OutboxLetter> page(@Nullable LetterState state, long before, int limit) {
        var ofState = state == null ? "" : "state = :state and ";
        var order = state == null ? "id desc" : "state desc, id desc";
        return jdbc.sql("select * from letter where " + ofState + "id < :before order by " + order + " limit :limit")
                .param("state", state == null ? null : state.name())
                .param("before", before)
                .param("limit", limit)
                .query((row, nr) -> read(row))
                .list();
    }

    Notice notice(long letter) {
        return jdbc
                .sql("select * from letter where id = ?")
                .param(letter)
                .query((row, nr) -> outbox.notice(row))
                .stream()
                .findFirst()
                .orElseThrow();
    }

    boolean oweAgain(long letter) {
        return jdbc.sql("""
                        update letter set state = 'OWED', attempts = 0, next_attempt_at = ?
                         where id = ? and state in ('OWED', 'BLOCKED')
                        """).params(OffsetDateTime.now(clock), letter).update() == 1;
    }

    private static OutboxLetter read(ResultSet row) throws SQLException {
        var number = row.getString("request_number");
        return new OutboxLetter(
                row.getLong("id"),
                LetterKind.valueOf(row.getString("kind")),
                row.getString("recipient"),
                number == null ? null : new RequestNumber(number),
                LetterState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("sent_at", OffsetDateTime.class)),
                row.getString("last_error"));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
