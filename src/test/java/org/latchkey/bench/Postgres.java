package org.latchkey.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;

/** A real PostgreSQL with its default settings, on loopback, for as long as it is measured. */
final class Postgres implements Server {

    private static final int POOL = 10;
    private static final int CONNECTIONS = 60;

    private final EmbeddedPostgres server;
    private final ProcessHandle postmaster;

    Postgres() throws IOException, SQLException {
        var data = Workshop.file("postgres");
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setServerConfig("max_connections", Integer.toString(CONNECTIONS))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        postmaster = postmaster(data);
        execute("create role latchkey_owner login createrole password 'owner'");
    }

    private static ProcessHandle postmaster(Path data) throws IOException {
        var pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Database fresh(String name) throws SQLException {
        execute("create database \"" + name + "\" owner latchkey_owner");
        var url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
        return new Database(url, url, "latchkey_owner", "owner", POOL);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public long cpuNanos() {
        return Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
