package org.latchkey.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Plays until a side is as fast as it gets: three windows in a row that cost the same CPU within five percent. */
final class WarmUp {

    private static final int WINDOWS = 3;
    private static final double SAME = 0.05;

    private final Side side;
    private final int calls;
    private final Duration most;
    private boolean done;

    /**
     * Of one side, which gets warm once.
     *
     * @param calls of a window
     * @param most how long it may take; after that the side is as warm as it is
     */
    WarmUp(Side side, int calls, Duration most) {
        this.side = side;
        this.calls = calls;
        this.most = most;
    }

    /** Plays the side, if it is not warm yet, and tells what came of it. */
    String play() {
        if (done) {
            return "already warm";
        }
        done = true;
        var last = new ArrayDeque<Double>();
        var begun = System.nanoTime();
        var operations = (int) Math.ceil(calls / side.callsPerOperation());
        var played = 0;
        while (System.nanoTime() - begun < most.toNanos()) {
            var window = side.run(operations);
            played += operations;
            last.add(window.cpuMillis() + window.databaseMillis());
            if (last.size() > WINDOWS) {
                last.remove();
            }
            if (last.size() == WINDOWS && spread(last) < SAME) {
                return "settled after " + played;
            }
        }
        return "not in time: the last of %d still differ by %.0f %%".formatted(played, 100 * spread(last));
    }

    static double spread(Deque<Double> values) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return (most - least) / most;
    }
}
