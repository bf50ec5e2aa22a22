package org.latchkey.casework;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.casework.ContactAttempt.Outcome;
import org.latchkey.directory.Reach;
import org.latchkey.directory.User;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Message;
import org.latchkey.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the contact log; they are only ever added. */
@Repository
class ContactLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    ContactLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(RequestId request, User by, @Nullable User absent, Reach reach, ContactAttempt attempt) {
        jdbc.sql("""
                        insert into contact_attempt
                            (request_id, by_id, by_name, standing_in_for, reached, contact, outcome, note, tried_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(request.value(), by.id().value(), by.displayName())
                .param(absent == null ? null : absent.displayName())
                .param(reach.name())
                .param(attempt.over().value())
                .param(attempt.outcome().name())
                .param(attempt.note().text())
                .param(OffsetDateTime.now(clock))
                .update();
    }

    List<LoggedContact> of(RequestId request) {
        return jdbc.sql("""
                        select by_name, standing_in_for, reached, contact, outcome, note, tried_at
                          from contact_attempt where request_id = ? order by id
                        """)
                .param(request.value())
                .query((row, nr) -> new LoggedContact(
                        row.getString("by_name"),
                        row.getString("standing_in_for"),
                        row.getString("reached"),
                        new ContactAttempt(
                                Contact.parse(row.getString("contact")),
                                Outcome.valueOf(row.getString("outcome")),
                                new Message(row.getString("note"))),
                        row.getObject("tried_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
