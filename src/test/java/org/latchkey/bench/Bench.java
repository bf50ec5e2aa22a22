package org.latchkey.bench;

import java.io.IOException;
import java.util.List;

/** Measures what was asked for, and prints what was found. */
final class Bench {

    private static final String CRASH = "G0";
    private static final List<String> ALL = List.of(CRASH, "B1", "B1b", "B2", "B3");

    private final Scale scale;
    private final Report report = new Report(false);

    private Bench(Scale scale) {
        this.scale = scale;
    }

    /** Arguments: quick or full, and the measures to take; all when none is named, quickly some on one database only. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("logback.configurationFile", "org/latchkey/bench/logback.xml");
        var bench = new Bench(Scale.named(arguments.length == 0 ? "quick" : arguments[0]));
        Workshop.empty();
        try (var h2 = new EmbeddedH2();
                var postgres = new Postgres()) {
            Rehearsal.holdIfMissing(h2);
            var begun = System.nanoTime();
            bench.measure(List.of(arguments).subList(Math.min(1, arguments.length), arguments.length), h2, postgres);
            bench.report.print();
            System.out.printf("%ntook %d s%n", seconds(begun));
        }
        System.exit(bench.report.isComplete() ? 0 : 1);
    }

    private void measure(List<String> named, Server first, Server second) throws IOException {
        var measures = named.isEmpty() ? ALL : named;
        if (measures.contains(CRASH)) {
            Together.each(List.of(first, second), this::crash);
        }
        measure(measures, first);
        measure(named.isEmpty() ? scale.onBoth(ALL) : named, second);
    }

    /** On both databases at once, as no time is measured. */
    private Server crash(Server server) {
        var aside = new Report(true);
        take(CRASH, server, aside, () -> new Crash(scale, aside).on(server));
        report.add(aside);
        return server;
    }

    private void measure(List<String> measures, Server server) throws IOException {
        try (var house = new House(server, scale)) {
            measures.stream()
                    .filter(measure -> !measure.equals(CRASH))
                    .forEach(measure -> take(measure, server, report, () -> take(measure, house)));
        }
    }

    private void take(String measure, House house) throws Exception {
        switch (measure) {
            case "B1" -> new LifeCycles(scale, report).in(house);
            case "B1b" -> new SlowMail(scale, report).in(house);
            case "B2" -> new Queues(scale, report).in(house);
            case "B3" -> new SignIns(scale, report).in(house);
            default -> throw new IllegalArgumentException("There is no measure " + measure);
        }
    }

    private interface Measure {
        void take() throws Exception;
    }

    /** Takes one measure on one database; when that fails it says so, and the others are taken all the same. */
    private static void take(String name, Server server, Report report, Measure measure) {
        var begun = System.nanoTime();
        try {
            measure.take();
        } catch (Exception failed) {
            failed.printStackTrace();
            report.failed(name, server.name(), failed);
        }
        report.line("(%d s)", seconds(begun));
    }

    private static long seconds(long begun) {
        return (System.nanoTime() - begun) / 1_000_000_000;
    }
}
