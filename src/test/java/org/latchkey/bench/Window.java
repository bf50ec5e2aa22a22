package org.latchkey.bench;

import org.latchkey.bench.inside.Spending;

/**
 * What some operations took.
 *
 * @param nanos wall time
 * @param databaseNanos CPU time of the database's own processes
 */
record Window(int operations, long nanos, Spending spent, long databaseNanos) {

    double rate() {
        return operations * 1e9 / nanos;
    }

    double cpuMillis() {
        return spent.cpuNanos() / 1e6 / operations;
    }

    double databaseMillis() {
        return databaseNanos / 1e6 / operations;
    }

    double statements() {
        return (double) spent.statements() / operations;
    }

    double kilobytes() {
        return spent.bytes() / 1024.0 / operations;
    }
}
