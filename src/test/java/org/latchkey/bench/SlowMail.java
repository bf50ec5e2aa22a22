package org.latchkey.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** B1b: whether people who file wait for a mail server that takes two seconds a letter. */
final class SlowMail {

    private final Scale scale;
    private final Report report;

    SlowMail(Scale scale, Report report) {
        this.scale = scale;
        this.report = report;
    }

    void in(House house) throws IOException, SQLException {
        var on = " on " + house.server().name();
        report.begin("B1b", "filing while letters leave slowly, or at once," + on);
        var busy = house.busy();
        report.line("warm: %s", busy.warmUp().play());
        var slowly = new Filing(busy, House.SLOW);
        var swiftly = new Filing(busy, Duration.ZERO);
        for (int pair = 0; pair < scale.pairs(); pair++) {
            slowly.play(scale.lifeCycles());
            swiftly.play(scale.lifeCycles());
        }
        report.sides(new Pairs(slowly.windows, swiftly.windows), "2 s a letter", "at once");
        report.line("p95 of filing: %.2f ms and %.2f ms", Ratio.median(slowly.p95), Ratio.median(swiftly.p95));
        report.result("B1b", "p95 of filing, 2 s a letter / at once" + on, Ratio.of(slowly.p95, swiftly.p95), "≤ 1.10");
        report.line("letters taken: %d and %d", slowly.letters, swiftly.letters);
    }

    /** Windows with a mail server of some speed, and how long filing took in each, in milliseconds. */
    private static final class Filing {

        final List<Window> windows = new ArrayList<>();
        final List<Double> p95 = new ArrayList<>();
        int letters;
        private final House.Busy busy;
        private final Duration perLetter;

        Filing(House.Busy busy, Duration perLetter) {
            this.busy = busy;
            this.perLetter = perLetter;
        }

        void play(int lifeCycles) {
            set();
            var before = busy.mail().taken().size();
            windows.add(busy.side().run(lifeCycles));
            p95.add(percentile95(busy.life().filingNanos()) / 1e6);
            letters += busy.mail().taken().size() - before;
        }

        /** What the other windows left in the outbox is not carried in this one. */
        private void set() {
            busy.mail().take(perLetter);
            busy.latchkey().program().ask("drop");
        }
    }

    static double percentile95(List<Long> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }
}
