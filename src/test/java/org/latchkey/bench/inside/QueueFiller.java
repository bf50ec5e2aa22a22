package org.latchkey.bench.inside;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.latchkey.directory.User;
import org.latchkey.kernel.AccountNumber;
import org.springframework.core.env.Environment;

/**
 * Fills the queue by SQL as the owner of the database: one request in twenty is open, all others were closed today, so
 * that there is a view as deep as the table.
 */
final class QueueFiller {

    private static final int OPEN_OF = 20;
    private static final int BATCH = 2_000;
    private static final int FIRST_NUMBER = 3_000_000;
    private static final long FIRST_ID = 1_000_000;
    private static final String[] OPEN_KINDS = {
        "SUPPORT_VALIDATION", "LOCAL_ADMIN_APPROVAL", "SUPPORT_VALIDATION", "ESCALATED", "SUPPORT_VALIDATION",
        "LOCAL_ADMIN_APPROVAL", "SUPPORT_VALIDATION", "UNMATCHED", "SUPPORT_VALIDATION", "LOCAL_ADMIN_APPROVAL"
    };

    private static final String REQUEST = """
            insert into help_request
                (id, number, origin, typed_account_number, typed_user_name, typed_contact, claims_admin, wish,
                 network_address, filed_at, user_id, account_id, proven, withdrawn, state, state_since)
            values (?, ?, 'FORM', ?, ?, 'somebody@elsewhere.example', 'NOT_SURE', 'NOT_SURE',
                    '192.0.2.1', ?, ?, ?, false, false, ?, ?)
            """;

    private static final String ITEM = """
            insert into work_item
                (request_id, request_number, kind, task_id, account_id, account_number, account_name, account_size,
                 user_name, user_type, status, opened_at, due_at, closed_at, outcome)
            values (?, ?, ?, ?, ?, ?, ?, 'SMALL', ?, 'NON_ADMIN', ?, ?, ?, ?, ?)
            """;

    private static final String WORD = "insert into request_word (word, request_id) values (?, ?)";

    private final Environment environment;
    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    private final OffsetDateTime midnight = now.truncatedTo(ChronoUnit.DAYS);

    QueueFiller(Environment environment) {
        this.environment = environment;
    }

    /** Adds requests from one number to another, about these users in turn. */
    void fill(int from, int to, List<User> users) throws SQLException {
        try (var connection = owner();
                var requests = connection.prepareStatement(REQUEST);
                var items = connection.prepareStatement(ITEM);
                var words = connection.prepareStatement(WORD)) {
            connection.setAutoCommit(false);
            for (int number = from; number < to; number++) {
                var user = users.get(number % users.size());
                var at = at((double) (number - from) / (to - from));
                request(requests, number, at, user);
                item(items, number, at, user);
                word(words, number, numberOf(number).replaceAll("\\D", ""));
                word(words, number, user.name().value());
                if ((number + 1) % BATCH == 0 || number + 1 == to) {
                    requests.executeBatch();
                    items.executeBatch();
                    words.executeBatch();
                    connection.commit();
                }
            }
            settle(connection, to);
        }
    }

    private boolean isEmbedded() {
        return url().startsWith("jdbc:h2:");
    }

    private String url() {
        return environment.getRequiredProperty("latchkey.db.url");
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                isEmbedded() ? url() : url() + "?reWriteBatchedInserts=true",
                environment.getRequiredProperty("latchkey.db.owner"),
                environment.getRequiredProperty("latchkey.db.owner-password"));
    }

    private static void request(PreparedStatement insert, int number, OffsetDateTime at, User user)
            throws SQLException {
        insert.setLong(1, FIRST_ID + number);
        insert.setString(2, numberOf(number));
        insert.setString(3, user.account().number().digits());
        insert.setString(4, user.name().value());
        insert.setObject(5, at);
        insert.setLong(6, user.id().value());
        insert.setLong(7, user.account().id().value());
        insert.setString(8, isOpen(number) ? "AWAITING_VALIDATION" : "DONE");
        insert.setObject(9, at);
        insert.addBatch();
    }

    private static void item(PreparedStatement insert, int number, OffsetDateTime at, User user) throws SQLException {
        insert.setLong(1, FIRST_ID + number);
        insert.setString(2, numberOf(number));
        insert.setString(3, kind(number));
        insert.setString(4, "bench-" + number);
        insert.setLong(5, user.account().id().value());
        insert.setString(6, user.account().number().digits());
        insert.setString(7, user.account().name());
        insert.setString(8, user.name().value());
        insert.setString(9, isOpen(number) ? "OPEN" : "CLOSED");
        insert.setObject(10, at);
        insert.setObject(11, at.plusHours(2));
        insert.setObject(12, isOpen(number) ? null : at, Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setString(13, isOpen(number) ? null : "ENABLED");
        insert.addBatch();
    }

    private static void word(PreparedStatement insert, int number, String word) throws SQLException {
        insert.setBytes(1, word.getBytes(StandardCharsets.UTF_8));
        insert.setLong(2, FIRST_ID + number);
        insert.addBatch();
    }

    /** A moment of today. */
    private OffsetDateTime at(double share) {
        var today = Duration.between(midnight, now).toMillis();
        return midnight.plus(Duration.ofMillis((long) (share * today)));
    }

    private static boolean isOpen(int number) {
        return number % OPEN_OF == 0;
    }

    private static String kind(int number) {
        return isOpen(number) ? OPEN_KINDS[number / OPEN_OF % OPEN_KINDS.length] : "SUPPORT_VALIDATION";
    }

    /** The number of a request filled in. */
    static String numberOf(int number) {
        var digits = AccountNumber.completing(Integer.toString(FIRST_NUMBER + number))
                .digits();
        return "LK-" + digits.substring(0, 7) + "-" + digits.charAt(7);
    }

    /** Lets the application's own requests come after these, and the database know how many there are. */
    private void settle(Connection connection, int to) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter table help_request alter column id restart with " + (FIRST_ID + to));
            statement.execute("analyze");
            if (isEmbedded()) {
                // A database that remembers its last answer would be asked nothing.
                statement.execute("set optimize_reuse_results 0");
            }
            connection.commit();
        }
    }
}
