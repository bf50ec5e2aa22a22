package org.latchkey.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;

/** One real PostgreSQL for all tests of a JVM; it stops after the last Spring context has closed. */
public final class PostgresServer {

    private static final String OWNER_PASSWORD = "owner";

    private static final AtomicInteger databases = new AtomicInteger();
    private static final EmbeddedPostgres server = start();

    private PostgresServer() {}

    /** The settings that lead to a new, empty database. */
    public static List<String> freshSettings() {
        return List.of(
                "latchkey.db.url=" + freshDatabase(),
                "latchkey.db.password=application",
                "latchkey.db.owner-password=" + OWNER_PASSWORD);
    }

    private static String freshDatabase() {
        var name = "latchkey_" + databases.incrementAndGet();
        execute(server, "create database " + name + " owner latchkey_owner");
        return server.getJdbcUrl("latchkey_owner", name).replaceFirst("\\?.*", "");
    }

    private static EmbeddedPostgres start() {
        try {
            var started = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "off")
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> stop(started));
            execute(started, "create role latchkey_owner login createrole password '" + OWNER_PASSWORD + "'");
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void execute(EmbeddedPostgres on, String sql) {
        try (var connection = on.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void stop(EmbeddedPostgres running) {
        try {
            running.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
