package org.latchkey.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param lifeCycles of one window
 * @param warmUpCalls of one window of the warm-up
 * @param warmUp how long a side may take to get warm
 * @param kills how often a process is killed on each database
 * @param queues how many requests the measured queues hold
 * @param reads of one window
 * @param signIns of one window
 * @param refusals of each kind that are compared
 * @param once measures that are taken on the first database only, as a second one would tell little more
 */
record Scale(
        int pairs,
        int lifeCycles,
        int warmUpCalls,
        Duration warmUp,
        int kills,
        List<Integer> queues,
        int reads,
        int signIns,
        int refusals,
        List<String> once) {

    private static final Scale QUICK = new Scale(
            3, 80, 300, Duration.ofSeconds(20), 1, List.of(1_000, 200_000), 100, 40, 40, List.of("B1b", "B2", "B3"));
    private static final Scale FULL = new Scale(
            5, 400, 1_000, Duration.ofSeconds(60), 3, List.of(1_000, 100_000, 1_000_000), 500, 200, 2_000, List.of());

    /** Those of some measures that are taken on both databases. */
    List<String> onBoth(List<String> measures) {
        return measures.stream().filter(measure -> !once.contains(measure)).toList();
    }

    /** How many people are staged: enough for a window. */
    int people() {
        return lifeCycles;
    }

    static Scale named(String name) {
        return switch (name) {
            case "quick" -> QUICK;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("There is quick and full, not " + name);
        };
    }
}
