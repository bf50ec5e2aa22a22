package org.latchkey.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.latchkey.bench.inside.QueueReader.Filled;
import org.latchkey.bench.inside.QueueReader.Sql;
import org.latchkey.bench.inside.Sent;
import tools.jackson.databind.json.JsonMapper;

/** B2: whether reading the queue stays as fast as it was when there is more in it, and how deep one reads. */
final class Queues {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is read: within the application, by the plain query, or over REST. */
    private enum Read {
        RAW("the plain prepared query", ""),
        FIRST("first page", ""),
        DEEP("page far down", ""),
        COUNTS("badge counts", ""),
        SEARCH("search", ""),
        REST_FIRST("first page over REST", "/work-items?view=awaiting-validation&limit=50"),
        REST_DEEP("page far down over REST", "/work-items?view=closed-today&limit=50&after=");

        private final String what;
        private final String path;

        Read(String what, String path) {
            this.what = what;
            this.path = path;
        }
    }

    /** A queue of some length, and what each of its reads took in each round, in milliseconds. */
    private record Queue(int length, Latchkey latchkey, Filled filled, String token, Map<Read, List<Double>> p95) {}

    private static final int SQL_ACTS = 100;
    private static final Map<String, String> NAMES =
            Map.of("FIRST", "the first page", "COUNTS", "the badge counts", "CLAIM", "a claim");

    private final Scale scale;
    private final Report report;

    Queues(Scale scale, Report report) {
        this.scale = scale;
        this.report = report;
    }

    void in(House house) throws IOException, SQLException {
        var server = house.server();
        report.begin("B2", "reading the queue on " + server.name());
        var queues = Together.each(scale.queues(), length -> filled(house.queue(length), length));
        queues.forEach(queue -> round(queue, new LinkedHashMap<>()));
        queues.forEach(queue -> queue.latchkey().program().ask("clear"));
        for (int round = 0; round < scale.pairs(); round++) {
            queues.forEach(queue -> round(queue, queue.p95()));
        }
        tell(server, queues);
    }

    private static Queue filled(Latchkey latchkey, int length) throws IOException {
        var filled = JSON.treeToValue(latchkey.program().ask("fill " + length), Filled.class);
        var token = latchkey.signIn(filled.agent(), filled.password());
        return new Queue(length, latchkey, filled, token, new LinkedHashMap<>());
    }

    private void round(Queue queue, Map<Read, List<Double>> p95) {
        for (var read : Read.values()) {
            p95.computeIfAbsent(read, key -> new ArrayList<>()).add(SlowMail.percentile95(times(queue, read)) / 1e6);
        }
    }

    private List<Long> times(Queue queue, Read read) {
        var times = new ArrayList<Long>();
        if (read.path.isEmpty()) {
            queue.latchkey()
                    .program()
                    .ask("read " + read + " " + scale.reads())
                    .get("nanos")
                    .forEach(nanos -> times.add(nanos.asLong()));
        } else {
            var path = read == Read.REST_DEEP ? read.path + queue.filled().deepestId() : read.path;
            for (int time = 0; time < scale.reads(); time++) {
                times.add(overRest(queue, path));
            }
        }
        return times;
    }

    private static long overRest(Queue queue, String path) {
        var begun = System.nanoTime();
        try {
            queue.latchkey().rest().get(path, queue.token());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return System.nanoTime() - begun;
    }

    private void tell(Server server, List<Queue> queues) {
        for (var queue : queues) {
            report.line("p95 in ms at %,d requests", queue.length());
            queue.p95().forEach((read, rounds) -> report.line("  %-26s %8.2f", read.what, Ratio.median(rounds)));
            slowest(queue);
        }
        sql(server, queues.getLast());
        var on = " on " + server.name();
        var small = queues.getFirst();
        var large = queues.getLast();
        for (var read : List.of(Read.FIRST, Read.COUNTS, Read.SEARCH, Read.REST_FIRST)) {
            report.result(
                    "B2",
                    "%s, p95 at %,d / at %,d".formatted(read.what, large.length(), small.length()) + on,
                    ratio(large, read, small, read),
                    "≤ 1.25");
        }
        report.result("B2", "page far down / first page" + on, ratio(large, Read.DEEP, large, Read.FIRST), "≤ 2");
        report.result("B2", "first page / plain query" + on, ratio(large, Read.FIRST, large, Read.RAW), "≤ 15");
        report.result(
                "B2",
                "first page over REST / plain query" + on,
                ratio(large, Read.REST_FIRST, large, Read.RAW),
                "≤ 15");
    }

    /** What the database has to do for an act, with so much in the queue: no statement of it may take long. */
    private void sql(Server server, Queue queue) {
        var longest = 0.0;
        for (var act : List.of("FIRST", "COUNTS", "CLAIM")) {
            var sql = JSON.treeToValue(queue.latchkey().program().ask("sql " + act + " " + SQL_ACTS), Sql.class);
            report.result(
                    "B2",
                    "SQL of %s, ms, %,d open on %s".formatted(NAMES.get(act), queue.length() / 20, server.name()),
                    "%.2f (%.0f statements)".formatted(sql.millis(), sql.statements()),
                    "< 5");
            longest = Math.max(longest, sql.slowest());
        }
        report.result("B2", "longest statement of these, ms, on " + server.name(), "%.2f".formatted(longest), "≤ 5");
    }

    private static Ratio ratio(Queue our, Read ours, Queue their, Read theirs) {
        return Ratio.of(our.p95().get(ours), their.p95().get(theirs));
    }

    /** The statement that takes longest on average, of those that REST sends; single ones also wait for the processor. */
    private void slowest(Queue queue) {
        queue.latchkey().program().statements().stream()
                .max(Comparator.comparingDouble(Queues::mean))
                .ifPresent(sent -> report.line(
                        "  slowest statement: %.2f ms on average: %s",
                        mean(sent),
                        sent.sql()
                                .replaceAll("\\s+", " ")
                                .substring(0, Math.min(90, sent.sql().length()))));
    }

    private static double mean(Sent sent) {
        return sent.nanos() / 1e6 / sent.times();
    }
}
