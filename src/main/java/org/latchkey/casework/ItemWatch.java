package org.latchkey.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the clock of a work item rang last, and when whoever took it acted last. */
@Repository
class ItemWatch {

    private final JdbcClient jdbc;
    private final Clock clock;

    ItemWatch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Up to when everything that was due has been done. */
    Instant lookedAt(WorkItem item) {
        return moment(item, "looked_at").orElse(item.openedAt());
    }

    void looked(WorkItem item) {
        jdbc.sql("update work_item set looked_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), item.id().value())
                .update();
    }

    /** When whoever took an item acted on it last; empty while nobody has taken it. */
    Optional<Instant> actedAt(WorkItem item) {
        var claim = item.claim();
        return claim == null
                ? Optional.empty()
                : moment(item, "acted_at").filter(claim.at()::isBefore).or(() -> Optional.of(claim.at()));
    }

    /** Notes that somebody acted on a request; it counts where they have taken it. */
    void acted(RequestId request, UserId by) {
        jdbc.sql("update work_item set acted_at = ? where request_id = ? and claimed_by = ? and status = 'OPEN'")
                .params(OffsetDateTime.now(clock), request.value(), by.value())
                .update();
    }

    private Optional<Instant> moment(WorkItem item, String column) {
        return jdbc.sql("select " + column + " from work_item where id = ?")
                .param(item.id().value())
                .query((row, nr) -> toInstant(row.getObject(1, OffsetDateTime.class)))
                .optional();
    }

    private static @Nullable Instant toInstant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
