package org.latchkey.requests;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.latchkey.requests.ConversationEntry.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The timeline of each request; nothing written there is ever changed. */
@Repository
class Conversations {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Conversations(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    void write(RequestId request, Kind kind, String author, boolean proven, String text) {
        var entry = enter(request, kind, author, proven, text);
        events.publishEvent(new ConversationContinued(request, entry));
    }

    /** Writes what another event tells of. */
    ConversationEntry enter(RequestId request, Kind kind, String author, boolean proven, String text) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into conversation_entry (request_id, kind, author, proven, text, written_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(request.value(), kind.name(), author, proven, text, now)
                .update();
        return new ConversationEntry(kind, author, proven, text, now.toInstant());
    }

    List<ConversationEntry> of(RequestId request) {
        return read("request_id = :request", request);
    }

    /** The same, with what the filers of joined requests wrote (P43). */
    List<ConversationEntry> withJoined(RequestId request) {
        return read(
                "request_id in (select id from help_request where id = :request or leading_id = :request)"
                        + " and (request_id = :request or kind = 'MESSAGE')",
                request);
    }

    private List<ConversationEntry> read(String which, RequestId request) {
        return jdbc.sql("select kind, author, proven, text, written_at from conversation_entry where " + which
                        + " order by id")
                .param("request", request.value())
                .query((row, nr) -> new ConversationEntry(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("author"),
                        row.getBoolean("proven"),
                        row.getString("text"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<ConversationEntry> forRequester(RequestId request) {
        return of(request).stream()
                .filter(entry -> entry.kind().isForRequester())
                .toList();
    }
}
