package org.latchkey.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.ConversationEntry.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions, what was written to each, and the links that show one; of links only hashes are kept (I10). */
@Repository
class QuestionRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    QuestionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(RequestNumber number, Asking asking, String networkAddress) {
        var account = asking.accountNumber();
        jdbc.sql("""
                        insert into question (number, name, address, account_number, language, network_address,
                                              state, state_since, filed_at)
                        values (:number, :name, :address, :account, :language, :network, 'OPEN', :now, :now)
                        """)
                .param("number", number.value())
                .param("name", asking.name().value())
                .param("address", asking.address().value())
                .param("account", account == null ? null : account.digits())
                .param("language", asking.language().name())
                .param("network", networkAddress)
                .param("now", OffsetDateTime.now(clock))
                .update();
        write(number, Kind.MESSAGE, asking.name().value(), asking.message().text());
    }

    void write(RequestNumber number, Kind kind, String author, String text) {
        jdbc.sql("""
                        insert into question_line (question_id, kind, author, text, written_at)
                        select id, ?, ?, ?, ? from question where number = ?
                        """)
                .params(kind.name(), author, text, OffsetDateTime.now(clock), number.value())
                .update();
    }

    void move(RequestNumber number, QuestionState next) {
        jdbc.sql("update question set state = ?, state_since = ? where number = ?")
                .params(next.name(), OffsetDateTime.now(clock), number.value())
                .update();
    }

    Secret link(RequestNumber number) {
        var secret = Secret.random();
        jdbc.sql(
                        "insert into question_link (hash, question_id, made_at) select ?, id, ? from question where number = ?")
                .params(secret.hash(), OffsetDateTime.now(clock), number.value())
                .update();
        return secret;
    }

    Optional<RequestNumber> behind(Secret link) {
        return jdbc.sql("select q.number from question_link l join question q on q.id = l.question_id where l.hash = ?")
                .param(link.hash())
                .query((row, nr) -> new RequestNumber(row.getString("number")))
                .optional();
    }

    Optional<Question> find(RequestNumber number) {
        return read(number, "");
    }

    /** The same, held until the transaction ends. */
    Optional<Question> hold(RequestNumber number) {
        return read(number, " for update");
    }

    private Optional<Question> read(RequestNumber number, String how) {
        return jdbc.sql("select * from question where number = ?" + how)
                .param(number.value())
                .query((row, nr) -> question(row))
                .optional();
    }

    private Question question(ResultSet row) throws SQLException {
        return new Question(
                new RequestNumber(row.getString("number")),
                row.getString("name"),
                row.getString("address"),
                account(row.getString("account_number")),
                QuestionState.valueOf(row.getString("state")),
                instant(row, "state_since"),
                instant(row, "filed_at"),
                lines(row.getLong("id")));
    }

    private static @Nullable AccountNumber account(@Nullable String digits) {
        return digits == null ? null : new AccountNumber(digits);
    }

    private List<ConversationEntry> lines(long question) {
        return jdbc.sql("select kind, author, text, written_at from question_line where question_id = ? order by id")
                .param(question)
                .query((row, nr) -> new ConversationEntry(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("author"),
                        false,
                        row.getString("text"),
                        instant(row, "written_at")))
                .list();
    }

    List<QuestionLine> waiting(@Nullable QuestionLine after, int limit) {
        return jdbc.sql("""
                        select q.id, q.number, q.name, q.state_since,
                               (select l.text from question_line l where l.id =
                                   (select max(m.id) from question_line m where m.question_id = q.id)) as words
                          from question q
                         where q.state = 'OPEN' and (q.state_since > :since or (q.state_since = :since and q.id > :id))
                         order by q.state, q.state_since, q.id limit :limit
                        """)
                .param("since", (after == null ? Instant.EPOCH : after.since()).atOffset(ZoneOffset.UTC))
                .param("id", after == null ? 0 : after.id())
                .param("limit", limit)
                .query((row, nr) -> new QuestionLine(
                        row.getLong("id"),
                        new RequestNumber(row.getString("number")),
                        row.getString("name"),
                        row.getString("words"),
                        instant(row, "state_since")))
                .list();
    }

    int countWaiting(int most) {
        return jdbc.sql("select count(*) from (select 1 from question where state = 'OPEN' limit ?) waiting")
                .param(most)
                .query(Integer.class)
                .single();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
