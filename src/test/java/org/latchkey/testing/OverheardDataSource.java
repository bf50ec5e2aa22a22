package org.latchkey.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source of which every execution of a statement is told; a batch is one, as it is one round trip. */
public final class OverheardDataSource extends DelegatingDataSource {

    /** Who is told. */
    public interface Ear {

        /** @param nanos how long it took */
        void heard(String sql, long nanos);
    }

    private final Ear ear;

    public OverheardDataSource(DataSource source, Ear ear) {
        super(source);
        this.ear = ear;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    var answer = call(connection, method, arguments);
                    return switch (answer) {
                        case CallableStatement statement -> statement;
                        case PreparedStatement statement ->
                            overheard(statement, (String) arguments[0], PreparedStatement.class);
                        case Statement statement -> overheard(statement, "", Statement.class);
                        case null -> null;
                        default -> answer;
                    };
                });
    }

    private Object overheard(Object statement, String prepared, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return call(statement, method, arguments);
            }
            var begun = System.nanoTime();
            try {
                return call(statement, method, arguments);
            } finally {
                var sql = arguments != null && arguments[0] instanceof String given ? given : prepared;
                ear.heard(sql, System.nanoTime() - begun);
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
}
