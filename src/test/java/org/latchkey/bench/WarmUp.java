package org.latchkey.bench;

import java.time.Duration;
import java.util.ArrayDeque;

/** Plays until a side is as fast as it gets: three windows in a row that cost the same CPU within five percent. */
final class WarmUp {

    private static final int CALLS = 1_000;
    private static final int WINDOWS = 3;
    private static final double SAME = 0.05;

    private final Duration most;

    /** @param most how long it may take; after that the side is as warm as it is */
    WarmUp(Duration most) {
        this.most = most;
    }

    /**
     * Plays one side.
     *
     * @return whether it settled in time
     */
    boolean of(Side side) {
        var last = new ArrayDeque<Double>();
        var begun = System.nanoTime();
        var operations = (int) Math.ceil(CALLS / side.callsPerOperation());
        while (System.nanoTime() - begun < most.toNanos()) {
            var window = side.run(operations);
            last.add(window.cpuMillis() + window.databaseMillis());
            if (last.size() > WINDOWS) {
                last.remove();
            }
            if (last.size() == WINDOWS && areTheSame(last)) {
                return true;
            }
        }
        return false;
    }

    static boolean areTheSame(Iterable<Double> values) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return most - least < SAME * most;
    }
}
