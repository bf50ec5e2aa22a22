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

    /** Letters stay in the outbox meanwhile, as the bare engine writes none. */
    void in(House house) throws IOException, SQLException {
        var server = house.server();
        report.begin("B1", "life cycles on " + server.name() + ", four clients");
        try (var bare = Bare.start("b1-bare-" + server.name(), server.fresh("b1_bare"))) {
            var busy = house.busy();
            var our = busy.side();
            var their = bare.side(server);
            var warmUp = new WarmUp(their, scale.warmUpCalls(), scale.warmUp());
            var warm = Together.each(List.of(busy.warmUp(), warmUp), WarmUp::play);
            report.line("warm: Latchkey %s, bare Flowable %s", warm.getFirst(), warm.getLast());
            var latchkey = busy.latchkey().program();
            latchkey.ask("clear");
            var looks = busy.life().looks();
            var pairs = Pairs.play(our, their, scale.pairs(), scale.lifeCycles());
            report.sides(pairs, our.name(), their.name());
            tell(server, pairs);
            list(server, latchkey.statements());
            report.line("looks for a work item a life cycle: %.2f", (busy.life().looks() - looks) / cycles());
            report.line("resident memory of Latchkey: %d MB", latchkey.residentBytes() >> 20);
        }
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

    private double cycles() {
        return (double) scale.pairs() * scale.lifeCycles();
    }

    private static double cpu(Window window) {
        return window.cpuMillis() + window.databaseMillis();
    }

    private void list(Server server, List<Sent> sent) {
        var text = sent.stream()
                .sorted(Comparator.comparingLong(Sent::times).reversed())
                .limit(LISTED)
                .map(each -> "%7.2f  %8.3f ms  %s"
                        .formatted(
                                each.times() / cycles(),
                                each.nanos() / 1e6 / each.times(),
                                each.sql().replaceAll("\\s+", " ")))
                .collect(Collectors.joining("\n", "times a life cycle, mean duration, statement\n", "\n"));
        report.line("statements: %s", Workshop.write("statements-" + server.name() + ".txt", text));
    }
}
