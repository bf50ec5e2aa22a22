package org.latchkey.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Lets the process engine make its tables as the owner, again whenever its version changes. */
@Component
class EngineTables implements JavaMigration {

    private final DatabaseSettings settings;

    EngineTables(DatabaseSettings settings) {
        this.settings = settings;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        // The engine's script for H2 uses types that H2 knows only while it does not pretend to be PostgreSQL.
        execute(connection, settings.embedded() ? List.of("set mode regular") : List.of());
        create(connection);
        execute(connection, settings.embedded() ? List.of("set mode postgresql") : List.of());
        execute(connection, grants(connection));
    }

    private static void create(Connection connection) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(new SingleConnectionDataSource(connection, true));
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.buildProcessEngine().close();
    }

    private List<String> grants(Connection connection) throws SQLException {
        var grants = new ArrayList<String>();
        try (var relations = connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) {
            while (relations.next()) {
                var name = relations.getString("TABLE_NAME");
                var rights = rights(relations.getString("TABLE_TYPE"));
                if (name.matches("(?i)(act|flw)_.*") && !rights.isEmpty()) {
                    grants.add("grant %s %s to %s".formatted(rights, name, settings.user()));
                }
            }
        }
        return grants;
    }

    private static String rights(String kind) {
        return switch (kind) {
            case "TABLE", "BASE TABLE" -> "select, insert, update, delete on";
            case "SEQUENCE" -> "usage on sequence";
            default -> "";
        };
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "engine tables";
    }

    @Override
    public Integer getChecksum() {
        return ProcessEngine.VERSION.hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
