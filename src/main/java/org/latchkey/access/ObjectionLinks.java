package org.latchkey.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links in letters by which their readers say that something was not them: once, 30 days, the newest of each (P17, I10). */
@Service
@Transactional
public class ObjectionLinks {

    private static final Duration VALID = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    ObjectionLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes the link; to be called when the letter is sent. An earlier one to the same reader stops working. */
    public Secret make(Objection objection) {
        var request = objection.request();
        var secret = Secret.random();
        jdbc.sql("delete from objection_link where user_id = :user and objects_to = :to and recipient = :reader and "
                        + (request == null ? "request_id is null" : "request_id = :request"))
                .param("user", objection.user().value())
                .param("to", objection.to().name())
                .param("reader", objection.reader().value())
                .param("request", request == null ? null : request.value())
                .update();
        jdbc.sql("""
                        insert into objection_link (hash, objects_to, user_id, recipient, request_id, expires_at)
                        values (:hash, :to, :user, :reader, :request, :expires)
                        """)
                .param("hash", secret.hash())
                .param("to", objection.to().name())
                .param("user", objection.user().value())
                .param("reader", objection.reader().value())
                .param("request", request == null ? null : request.value())
                .param("expires", OffsetDateTime.now(clock).plus(VALID))
                .update();
        return secret;
    }

    /** What the link objects to; empty when it was used, replaced or is too old. Looking does not use it up. */
    @Transactional(readOnly = true)
    public Optional<Objection> find(Secret presented) {
        return jdbc.sql("select objects_to, user_id, recipient, request_id from objection_link"
                        + " where hash = ? and expires_at > ?")
                .params(presented.hash(), OffsetDateTime.now(clock))
                .query((row, nr) -> {
                    var request = row.getObject("request_id", Long.class);
                    return new Objection(
                            ObjectionTo.valueOf(row.getString("objects_to")),
                            new UserId(row.getLong("user_id")),
                            new EmailAddress(row.getString("recipient")),
                            request == null ? null : new RequestId(request));
                })
                .optional();
    }

    /** Uses a link up; of several at once one finds it. */
    public Optional<Objection> use(Secret presented) {
        var objection = find(presented);
        var used = jdbc.sql("delete from objection_link where hash = ?")
                .param(presented.hash())
                .update();
        return used == 1 ? objection : Optional.empty();
    }
}
