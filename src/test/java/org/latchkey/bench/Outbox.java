package org.latchkey.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the database after a crash, read as its owner. */
final class Outbox {

    /** A row of the outbox. */
    record Letter(String messageId, String kind, String recipient, String request, String state) {}

    private Outbox() {}

    static List<Letter> of(Connection connection) throws SQLException {
        var letters = new ArrayList<Letter>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select message_id, kind, coalesce(recipient, cast(user_id as varchar), ''),"
                                + " coalesce(request_number, ''), state from letter")) {
            while (rows.next()) {
                letters.add(new Letter(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5)));
            }
        }
        return letters;
    }

    /** The state of each request by its number, which the schema lets occur only once. */
    static Map<String, String> states(Connection connection) throws SQLException {
        var states = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select number, state from help_request")) {
            while (rows.next()) {
                states.put(rows.getString(1), rows.getString(2));
            }
        }
        return states;
    }
}
