package org.latchkey.bench;

import java.util.List;

/** Measures what was asked for, and prints what was found. */
final class Bench {

    private static final List<String> ALL = List.of("G0", "B1", "B1b", "B2", "B3");

    private Bench() {}

    /** Arguments: quick or full, and the measures to take; all when none is named, quickly some on one database only. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("logback.configurationFile", "org/latchkey/bench/logback.xml");
        var scale = Scale.named(arguments.length == 0 ? "quick" : arguments[0]);
        var named = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        var begun = System.nanoTime();
        var report = new Report();
        Workshop.empty();
        try (var h2 = new EmbeddedH2();
                var postgres = new Postgres()) {
            Rehearsal.holdIfMissing(h2);
            for (var server : List.of(h2, postgres)) {
                try (var house = new House(server, scale)) {
                    for (var measure : named.isEmpty() ? ALL : named) {
                        if (server == h2 || !named.isEmpty() || !scale.once().contains(measure)) {
                            take(measure, scale, report, house);
                        }
                    }
                }
            }
        }
        report.print();
        System.out.printf("%ntook %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
        System.exit(report.isComplete() ? 0 : 1);
    }

    /** Takes one measure on one database; when that fails it says so, and the others are taken all the same. */
    private static void take(String measure, Scale scale, Report report, House house) {
        var begun = System.nanoTime();
        try {
            measure(measure, scale, report).in(house);
        } catch (Exception failed) {
            failed.printStackTrace();
            report.failed(measure, house.server().name(), failed);
        }
        report.line("(%d s)", (System.nanoTime() - begun) / 1_000_000_000);
    }

    private interface Measure {
        void in(House house) throws Exception;
    }

    private static Measure measure(String name, Scale scale, Report report) {
        return switch (name) {
            case "G0" -> house -> new Crash(scale, report).on(house.server());
            case "B1" -> new LifeCycles(scale, report)::in;
            case "B1b" -> new SlowMail(scale, report)::in;
            case "B2" -> new Queues(scale, report)::in;
            case "B3" -> new SignIns(scale, report)::in;
            default -> throw new IllegalArgumentException("There is no measure " + name);
        };
    }
}
