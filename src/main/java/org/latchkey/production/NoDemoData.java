package org.latchkey.production;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Looks into the database before it is migrated: where a demo was played, everybody knows the passwords of staff. */
@Component
@Profile(ProductionCheck.PROFILE)
class NoDemoData implements Callback {

    private static final String FINDING =
            "The database holds demo data, whose passwords everybody knows; let LATCHKEY_DATA or LATCHKEY_DB_URL name another one.";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE || event == Event.BEFORE_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        if (isIn(context.getConnection())) {
            throw new ProductionRefused(List.of(FINDING));
        }
    }

    static boolean isIn(Connection connection) {
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery("""
                        select 1 from information_schema.tables
                         where table_schema = current_schema and lower(table_name) = 'demo_letter'
                        """)) {
            return tables.next();
        } catch (SQLException failed) {
            throw new FlywayException("Whether the database holds demo data cannot be read", failed);
        }
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "noDemoData";
    }
}
