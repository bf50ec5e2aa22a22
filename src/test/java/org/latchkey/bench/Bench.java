package org.latchkey.bench;

import java.util.List;

/** Measures what was asked for, and prints what was found. */
final class Bench {

    private static final List<String> ALL = List.of("G0", "B1", "B1b", "B2");

    private Bench() {}

    /** Arguments: quick or full, and the measures to take; all when none is named. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("logback.configurationFile", "org/latchkey/bench/logback.xml");
        var scale = Scale.named(arguments.length == 0 ? "quick" : arguments[0]);
        var named = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        var begun = System.nanoTime();
        var report = new Report();
        Workshop.empty();
        try (var h2 = new EmbeddedH2();
                var postgres = new Postgres()) {
            for (var measure : named.isEmpty() ? ALL : named) {
                take(measure, scale, report, List.of(h2, postgres));
            }
        }
        report.print();
        System.out.printf("%ntook %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
    }

    private static void take(String measure, Scale scale, Report report, List<Server> servers) throws Exception {
        var embedded = servers.getFirst();
        switch (measure) {
            case "G0" -> {
                for (var server : servers) {
                    new Crash(scale, report).on(server);
                }
            }
            case "B1" -> {
                for (var server : servers) {
                    new LifeCycles(scale, report).on(server);
                }
            }
            case "B1b" -> new SlowMail(scale, report).on(embedded);
            case "B2" -> new Queues(scale, report).on(embedded);
            default -> throw new IllegalArgumentException("There is no measure " + measure);
        }
    }
}
