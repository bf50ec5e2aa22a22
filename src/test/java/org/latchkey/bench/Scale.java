package org.latchkey.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param lifeCycles of one window
 * @param warmUp how long a side may take to get warm
 * @param kills how often a process is killed on each database
 * @param queues how many requests the measured queues hold
 * @param reads of one window
 * @param signIns of one window
 * @param refusals of each kind that are compared
 */
record Scale(
        int pairs,
        int lifeCycles,
        Duration warmUp,
        int kills,
        List<Integer> queues,
        int reads,
        int signIns,
        int refusals) {

    private static final int WARM_UP_WINDOW = 200;
    private static final Scale QUICK =
            new Scale(3, 120, Duration.ofSeconds(20), 1, List.of(1_000, 200_000), 100, 40, 60);
    private static final Scale FULL =
            new Scale(5, 400, Duration.ofSeconds(60), 3, List.of(1_000, 100_000, 1_000_000), 500, 200, 2_000);

    /** How many people are staged: enough for a window, also for one of the warm-up. */
    int people() {
        return Math.max(lifeCycles, WARM_UP_WINDOW);
    }

    static Scale named(String name) {
        return switch (name) {
            case "quick" -> QUICK;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("There is quick and full, not " + name);
        };
    }
}
