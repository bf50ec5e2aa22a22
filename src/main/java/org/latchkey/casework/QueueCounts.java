package org.latchkey.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.latchkey.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * How many items wait in each view, counting no further than {@link WorkQueue#MOST_COUNTED}. What is the same for
 * everybody is counted once for all open desks, until the queue changes; and again after a second, because other nodes
 * change it too.
 */
@Component
class QueueCounts {

    static final String OF_EVERYBODY = Stream.of(QueueView.values())
            .filter(view -> view != QueueView.MINE && view != QueueView.CLOSED_TODAY)
            .map(QueueCounts::countOf)
            .collect(Collectors.joining(" union all "));
    static final String OF_ONE = countOf(QueueView.MINE);

    private static final Duration LONGEST = Duration.ofSeconds(1);

    private record Counted(Map<QueueView, Integer> items, long change, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private Counted counted = new Counted(Map.of(), -1, Instant.EPOCH);

    QueueCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was counted until now holds no longer. */
    void change() {
        changes.incrementAndGet();
    }

    Map<QueueView, Integer> of(UserId person) {
        var counts = new EnumMap<QueueView, Integer>(QueueView.class);
        counts.putAll(ofEverybody());
        counts.putAll(count(jdbc.sql(OF_ONE).param("me", person.value())));
        return counts;
    }

    private synchronized Map<QueueView, Integer> ofEverybody() {
        var change = changes.get();
        var now = clock.instant();
        if (counted.change != change || counted.at.plus(LONGEST).isBefore(now)) {
            counted = new Counted(count(jdbc.sql(OF_EVERYBODY)), change, now);
        }
        return counted.items;
    }

    private static Map<QueueView, Integer> count(StatementSpec statement) {
        return statement
                .param("most", WorkQueue.MOST_COUNTED)
                .query((row, nr) -> Map.entry(QueueView.valueOf(row.getString("view_name")), row.getInt("items")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String countOf(QueueView view) {
        return "select '%s' as view_name, (select count(*) from (select 1 from work_item w where %s limit :most) c) as items"
                .formatted(view, WorkQueue.condition(view));
    }
}
