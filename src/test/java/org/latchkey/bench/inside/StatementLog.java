package org.latchkey.bench.inside;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.latchkey.testing.OverheardDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts the SQL statements of the work that is measured. What the clock sends, looking for due jobs and timers, belongs
 * to no operation and is left out; so is what the benchmark itself asks.
 */
final class StatementLog implements BeanPostProcessor {

    private static final class Cost {
        final LongAdder times = new LongAdder();
        final LongAdder nanos = new LongAdder();
        final LongAccumulator longest = new LongAccumulator(Math::max, 0);
    }

    private final LongAdder total = new LongAdder();
    private final Map<String, Cost> costs = new ConcurrentHashMap<>();
    private final ThreadLocal<@Nullable Map<String, Cost>> listening = new ThreadLocal<>();

    long total() {
        return total.sum();
    }

    List<Sent> sent() {
        return sent(costs);
    }

    /** What an act sends on this thread, whatever the thread. */
    List<Sent> during(Runnable act) {
        var heard = new ConcurrentHashMap<String, Cost>();
        listening.set(heard);
        try {
            act.run();
        } finally {
            listening.remove();
        }
        return sent(heard);
    }

    private static List<Sent> sent(Map<String, Cost> costs) {
        return costs.entrySet().stream()
                .map(each -> new Sent(
                        each.getKey(),
                        each.getValue().times.sum(),
                        each.getValue().nanos.sum(),
                        each.getValue().longest.get()))
                .toList();
    }

    /** Forgets the single statements, not their total. */
    void clear() {
        costs.clear();
    }

    DataSource of(DataSource source) {
        return new OverheardDataSource(source, this::heard);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? of(source) : bean;
    }

    private void heard(String sql, long nanos) {
        if (listening.get() != null) {
            note(listening.get(), sql, nanos);
        } else if (isWork()) {
            total.increment();
            note(costs, sql, nanos);
        }
    }

    private static void note(Map<String, Cost> costs, String sql, long nanos) {
        var cost = costs.computeIfAbsent(sql, key -> new Cost());
        cost.times.increment();
        cost.nanos.add(nanos);
        cost.longest.accumulate(nanos);
    }

    private static boolean isWork() {
        var thread = Thread.currentThread().getName();
        return !Answers.isAnswering()
                && !thread.contains("acquire")
                && !thread.contains("reset-expired")
                && !thread.startsWith("scheduling-");
    }
}
