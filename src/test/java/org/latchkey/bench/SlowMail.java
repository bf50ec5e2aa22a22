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
        report.begin("B1b", "filing while letters leave slowly, or at once");
        try (var slowServer = new MailServer(SLOW);
                var swiftServer = new MailServer(Duration.ZERO);
                var slow = Latchkey.start("b1b-slow", server.fresh("b1b_slow"), slowServer.settings());
                var swift = Latchkey.start("b1b-swift", server.fresh("b1b_swift"), swiftServer.settings())) {
            var slowLife = slow.stage(scale.people());
            var swiftLife = swift.stage(scale.people());
            var warmUp = new WarmUp(scale.warmUp());
            warmUp.of(slow.side(server, slowLife));
            warmUp.of(swift.side(server, swiftLife));
            var ratios = new ArrayList<Double>();
            for (int pair = 0; pair < scale.pairs(); pair++) {
                ratios.add(filing(slow, slowLife, server) / filing(swift, swiftLife, server));
            }
            report.result("B1b", "p95 of filing, 2 s a letter / at once", Ratio.of(ratios), "≤ 1.10");
            report.line(
                    "letters taken: %d and %d",
                    slowServer.taken().size(), swiftServer.taken().size());
        }
    }

    private double filing(Latchkey latchkey, LatchkeyLife life, Server server) {
        latchkey.side(server, life).run(scale.lifeCycles());
        return percentile95(life.filingNanos());
    }

    static double percentile95(List<Long> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }
}
