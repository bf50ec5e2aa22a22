package org.latchkey.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.latchkey.bench.inside.Sent;

/** B1: life cycles a second over REST, against a bare engine that runs an equal process by plain calls. */
final class LifeCycles {

    private static final String AIM = "≥ 1.00";
    private static final int LISTED = 100;

    private final Scale scale;
    private final Report report;

    LifeCycles(Scale scale, Report report) {
        this.scale = scale;
        this.report = report;
    }

    void on(Server server) throws IOException, SQLException {
        report.begin("B1", "life cycles on " + server.name() + ", four clients");
        try (var latchkey = Latchkey.start("b1-latchkey-" + server.name(), server.fresh("b1_latchkey"));
                var bare = Bare.start("b1-bare-" + server.name(), server.fresh("b1_bare"))) {
            var our = latchkey.side(server, latchkey.stage(scale.people()));
            var their = bare.side(server);
            var settled = Together.each(List.of(our, their), this::warm);
            report.line("settled: Latchkey %s, bare Flowable %s", settled.getFirst(), settled.getLast());
            latchkey.program().ask("clear");
            var pairs = Pairs.play(our, their, scale.pairs(), scale.lifeCycles());
            report.sides(pairs, our.name(), their.name());
            tell(server, pairs);
            list(server, latchkey.program().statements());
            report.line("resident memory of Latchkey: %d MB", latchkey.program().residentBytes() >> 20);
        }
    }

    private String warm(Side side) {
        return new WarmUp(scale.warmUp()).of(side) ? "yes" : "not in time";
    }

    private void tell(Server server, Pairs pairs) {
        var on = " on " + server.name();
        report.result("B1", "life cycles a second / bare engine" + on, pairs.ratio(Window::rate), AIM);
        report.result("B1", "CPU a life cycle / bare engine" + on, pairs.ratio(LifeCycles::cpu), "");
        report.result(
                "B1",
                "SQL statements a life cycle" + on,
                "%.1f".formatted(Pairs.median(pairs.ours(), Window::statements)),
                "≤ 95");
    }

    private static double cpu(Window window) {
        return window.cpuMillis() + window.databaseMillis();
    }

    private void list(Server server, List<Sent> sent) {
        var cycles = (double) scale.pairs() * scale.lifeCycles();
        var text = sent.stream()
                .sorted(Comparator.comparingLong(Sent::times).reversed())
                .limit(LISTED)
                .map(each -> "%7.2f  %8.3f ms  %s"
                        .formatted(
                                each.times() / cycles,
                                each.nanos() / 1e6 / each.times(),
                                each.sql().replaceAll("\\s+", " ")))
                .collect(Collectors.joining("\n", "times a life cycle, mean duration, statement\n", "\n"));
        report.line("statements: %s", Workshop.write("statements-" + server.name() + ".txt", text));
    }
}
