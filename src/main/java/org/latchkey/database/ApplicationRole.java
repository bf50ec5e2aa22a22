package org.latchkey.database;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** Makes the role the application signs in as, before the migrations grant it anything. */
@Component
class ApplicationRole implements Callback {

    private final DatabaseSettings settings;

    ApplicationRole(DatabaseSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try (var statement = context.getConnection().createStatement()) {
            if (settings.embedded()) {
                onH2(statement);
            } else {
                onPostgres(statement);
            }
        } catch (SQLException refused) {
            throw new FlywayException(
                    "The database has no role \"%s\" that may not create tables, and \"%s\" may not make one; ask whoever runs the database."
                            .formatted(settings.user(), settings.owner()),
                    refused);
        }
    }

    private void onH2(Statement statement) throws SQLException {
        statement.execute("create user if not exists %s password %s".formatted(settings.user(), password()));
        statement.execute("alter user %s set password %s".formatted(settings.user(), password()));
    }

    private void onPostgres(Statement statement) throws SQLException {
        if (!holds(statement, "exists (select 1 from pg_roles where rolname = '%s')")) {
            statement.execute("create role %s login password %s".formatted(settings.user(), password()));
        }
        if (holds(statement, "has_schema_privilege('%s', current_schema(), 'create')")) {
            statement.execute("revoke create on schema public from public");
        }
    }

    private boolean holds(Statement statement, String condition) throws SQLException {
        try (var answer = statement.executeQuery("select " + condition.formatted(settings.user()))) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private String password() {
        return "'" + settings.password().replace("'", "''") + "'";
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "applicationRole";
    }
}
