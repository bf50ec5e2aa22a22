package org.latchkey.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** B1b: whether people who file wait for a mail server that takes two seconds a letter. */
final class SlowMail {

    private static final Duration SLOW = Duration.ofSeconds(2);

    private final Scale scale;
    private final Report report;

    SlowMail(Scale scale, Report report) {
        this.scale = scale;
        this.report = report;
    }

    void on(Server server) throws IOException, SQLException {
        report.begin("B1b", "filing while letters leave slowly, or at once, on " + server.name());
        try (var slowServer = new MailServer(SLOW);
                var swiftServer = new MailServer(Duration.ZERO);
                var slow =
                        Latchkey.start("b1b-slow-" + server.name(), server.fresh("b1b_slow"), slowServer.settings());
                var swift = Latchkey.start(
                        "b1b-swift-" + server.name(), server.fresh("b1b_swift"), swiftServer.settings())) {
            var sides = Together.each(List.of(slow, swift), latchkey -> warm(latchkey, server));
            var slowly = sides.getFirst();
            var swiftly = sides.getLast();
            for (int pair = 0; pair < scale.pairs(); pair++) {
                slowly.play(scale.lifeCycles());
                swiftly.play(scale.lifeCycles());
            }
            report.sides(new Pairs(slowly.windows, swiftly.windows), "2 s a letter", "at once");
            report.line("p95 of filing: %.2f ms and %.2f ms", Ratio.median(slowly.p95), Ratio.median(swiftly.p95));
            report.result(
                    "B1b",
                    "p95 of filing, 2 s a letter / at once on " + server.name(),
                    Ratio.of(slowly.p95, swiftly.p95),
                    "≤ 1.10");
            report.line(
                    "letters taken: %d and %d",
                    slowServer.taken().size(), swiftServer.taken().size());
        }
    }

    /** Half as long as against another program: here both sides are the same one. */
    private Filing warm(Latchkey latchkey, Server server) {
        var life = latchkey.stage(scale.people());
        var side = latchkey.side(server, life);
        new WarmUp(scale.warmUp().dividedBy(2)).of(side);
        return new Filing(side, life);
    }

    /** Windows of one side, and how long filing took in each, in milliseconds. */
    private static final class Filing {

        final List<Window> windows = new ArrayList<>();
        final List<Double> p95 = new ArrayList<>();
        private final Side side;
        private final LatchkeyLife life;

        Filing(Side side, LatchkeyLife life) {
            this.side = side;
            this.life = life;
        }

        void play(int lifeCycles) {
            windows.add(side.run(lifeCycles));
            p95.add(percentile95(life.filingNanos()) / 1e6);
        }
    }

    static double percentile95(List<Long> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }
}
