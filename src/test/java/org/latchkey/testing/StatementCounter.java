package org.latchkey.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements that a thread sends to the application's database. */
public class StatementCounter implements BeanPostProcessor {

    private final ThreadLocal<@Nullable List<String>> heard = new ThreadLocal<>();

    /** The statements that an act sends on this thread. */
    public List<String> during(Runnable act) {
        var statements = new ArrayList<String>();
        heard.set(statements);
        try {
            act.run();
        } finally {
            heard.remove();
        }
        return statements;
    }

    private void note(String sql) {
        var statements = heard.get();
        if (statements != null) {
            statements.add(sql);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    private Object counted(Object statement, String sql, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                note(sql);
            }
            return call(() -> method.invoke(statement, arguments));
        });
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
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
                        var answer = call(() -> method.invoke(connection, arguments));
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
