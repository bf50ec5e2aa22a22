package org.latchkey.bench.inside;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

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

    long total() {
        return total.sum();
    }

    List<Sent> sent() {
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
        return new Counted(source);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? of(source) : bean;
    }

    private static boolean counts() {
        var thread = Thread.currentThread().getName();
        return !Answers.isAnswering()
                && !thread.contains("acquire")
                && !thread.contains("reset-expired")
                && !thread.startsWith("scheduling-");
    }

    private void note(String sql, long nanos) {
        total.increment();
        var cost = costs.computeIfAbsent(sql, key -> new Cost());
        cost.times.increment();
        cost.nanos.add(nanos);
        cost.longest.accumulate(nanos);
    }

    private Object counted(Object statement, String prepared, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (!method.getName().startsWith("execute") || !counts()) {
                return call(statement, method, arguments);
            }
            var begun = System.nanoTime();
            try {
                return call(statement, method, arguments);
            } finally {
                var sql = arguments != null && arguments[0] instanceof String given ? given : prepared;
                note(sql, System.nanoTime() - begun);
            }
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        var answer = call(connection, method, arguments);
                        return switch (answer) {
                            case CallableStatement statement -> statement;
                            case PreparedStatement statement ->
                                counted(statement, (String) arguments[0], PreparedStatement.class);
                            case Statement statement -> counted(statement, "", Statement.class);
                            case null -> null;
                            default -> answer;
                        };
                    });
        }
    }
}
