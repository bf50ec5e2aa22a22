package org.latchkey.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.latchkey.bench.Entrance.Refusal;

/** B3: what signing in costs beside its password hash, whether refusals differ (I9), and what a flood of them does. */
final class SignIns {

    private static final List<Integer> CLIENTS = List.of(4, 16);

    /** One fewer than locks a user. */
    private static final int TRIES_OF_A_PERSON = 4;

    private static final int COUNTED = 20;

    private final Scale scale;
    private final Report report;

    SignIns(Scale scale, Report report) {
        this.scale = scale;
        this.report = report;
    }

    void in(House house) throws IOException, SQLException, InterruptedException, ExecutionException {
        report.begin("B3", "signing in on " + house.server().name());
        var entrance = Entrance.of(house.busy().latchkey(), (COUNTED + scale.refusals()) / TRIES_OF_A_PERSON);
        rates(entrance);
        count(entrance);
        compare(entrance);
        new Flood(scale, report).in(house);
    }

    private void rates(Entrance entrance) throws InterruptedException, ExecutionException {
        entrance.signIn(scale.signIns(), CLIENTS.getFirst());
        for (int clients : CLIENTS) {
            var ratios = new ArrayList<Double>();
            for (int pair = 0; pair < scale.pairs(); pair++) {
                var ours = entrance.signIn(scale.signIns(), clients);
                ratios.add((double) entrance.bareHashes(scale.signIns()) / ours);
            }
            var what = "sign-ins a second of %d clients / bare hashes".formatted(clients);
            report.result("B3", what, Ratio.of(ratios), "≥ 0.90");
        }
    }

    private void count(Entrance entrance) {
        for (var refusal : Refusal.values()) {
            var hashes = entrance.hashes();
            entrance.latchkey().program().ask("clear");
            for (int time = 0; time < COUNTED; time++) {
                entrance.refused(refusal, time / TRIES_OF_A_PERSON);
            }
            report.result(
                    "I9",
                    "statements and hashes of a refusal: " + refusal.what,
                    statementsOfEach(entrance) + " and " + (entrance.hashes() - hashes) / (double) COUNTED,
                    "all equal");
        }
    }

    /** What is sent less often than once a try belongs to none of them. */
    private static long statementsOfEach(Entrance entrance) {
        return entrance.latchkey().program().statements().stream()
                .mapToLong(sent -> sent.times() / COUNTED)
                .sum();
    }

    private void compare(Entrance entrance) {
        var times = new EnumMap<Refusal, List<Double>>(Refusal.class);
        for (int time = 0; time < scale.refusals(); time++) {
            for (var refusal : Refusal.values()) {
                times.computeIfAbsent(refusal, key -> new ArrayList<>())
                        .add((double) entrance.refused(refusal, (COUNTED + time) / TRIES_OF_A_PERSON));
            }
        }
        var wrong = Ratio.median(times.remove(Refusal.WRONG_PASSWORD));
        times.forEach((refusal, taken) -> report.result(
                "I9",
                "%s / wrong password, medians of %,d".formatted(refusal.what, scale.refusals()),
                "%.3f".formatted(Ratio.median(taken) / wrong),
                "0.95–1.05"));
    }
}
