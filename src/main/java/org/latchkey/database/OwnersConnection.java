package org.latchkey.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Keeps the embedded database open from before the migrations until the application's last connection is gone, since
 * H2 forgets when it closes that every commit is to reach the disk at once, and lets only its owner say so.
 */
@Component
class OwnersConnection implements DisposableBean {

    private final @Nullable Connection connection;

    OwnersConnection(DatabaseSettings settings) throws SQLException {
        connection = settings.embedded() ? open(settings) : null;
    }

    private static Connection open(DatabaseSettings settings) throws SQLException {
        var connection = DriverManager.getConnection(settings.url(), settings.owner(), settings.ownerPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("set write_delay 0");
        }
        return connection;
    }

    @Override
    public void destroy() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
