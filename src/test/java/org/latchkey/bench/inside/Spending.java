package org.latchkey.bench.inside;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a process has spent since it started.
 *
 * @param cpuNanos CPU time of all its threads
 * @param statements SQL statements sent for the work that is measured
 * @param bytes bytes allocated
 */
public record Spending(long cpuNanos, long statements, long bytes) {

    static Spending now(StatementLog statements) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return new Spending(system.getProcessCpuTime(), statements.total(), threads.getTotalThreadAllocatedBytes());
    }

    /** What was spent since then. */
    public Spending since(Spending then) {
        return new Spending(cpuNanos - then.cpuNanos, statements - then.statements, bytes - then.bytes);
    }
}
