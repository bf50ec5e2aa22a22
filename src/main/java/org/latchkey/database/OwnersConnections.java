package org.latchkey.database;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/**
 * Keeps the connections that migrate the embedded database open until the application's last one is gone: H2 forgets
 * when it closes that every commit is to reach the disk at once, and a check it made compares nothing any more once the
 * session that made it has ended.
 */
@Component
class OwnersConnections implements FlywayConfigurationCustomizer, DisposableBean {

    private static final int MOST = 4;
    private static final int FOR_EVER = 0;

    private final @Nullable HikariDataSource connections;

    OwnersConnections(DatabaseSettings settings) {
        connections = settings.embedded() ? open(settings) : null;
    }

    private static HikariDataSource open(DatabaseSettings settings) {
        var connections = new HikariDataSource();
        connections.setPoolName("owner");
        connections.setJdbcUrl(settings.url());
        connections.setUsername(settings.owner());
        connections.setPassword(settings.ownerPassword());
        connections.setConnectionInitSql("set write_delay 0");
        connections.setMaximumPoolSize(MOST);
        connections.setMinimumIdle(1);
        connections.setIdleTimeout(FOR_EVER);
        connections.setMaxLifetime(FOR_EVER);
        return connections;
    }

    @Override
    public void customize(FluentConfiguration migrations) {
        if (connections != null) {
            migrations.dataSource(connections);
        }
    }

    @Override
    public void destroy() {
        if (connections != null) {
            connections.close();
        }
    }
}
