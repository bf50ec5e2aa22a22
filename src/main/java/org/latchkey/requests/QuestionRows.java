package org.latchkey.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.Directory;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.ConversationEntry.Kind;
import org.latchkey.settings.WaitingTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions, what was written to each, and the links that show one; of links only hashes are kept (I10). */
@Repository
class QuestionRows {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Supplier<WaitingTimes> times;
    private final Clock clock;

    QuestionRows(JdbcClient jdbc, Directory directory, Supplier<WaitingTimes> times, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.times = times;
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
        jdbc.sql("""
                        update question
                           set state = ?, state_since = ?, taken_by = null, taken_at = null, overdue_told_at = null
                         where number = ?
                        """)
                .params(next.name(), OffsetDateTime.now(clock), number.value())
                .update();
    }

    void take(RequestNumber number, UserId by) {
        jdbc.sql("update question set taken_by = ?, taken_at = ? where number = ?")
                .params(by.value(), OffsetDateTime.now(clock), number.value())
                .update();
    }

    void giveBack(RequestNumber number) {
        jdbc.sql("update question set taken_by = null, taken_at = null where number = ?")
                .param(number.value())
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
                claim(row),
                lines(row.getLong("id")));
    }

    /** A claim lasts as long as that of a request nobody works on (P63). */
    private @Nullable QuestionClaim claim(ResultSet row) throws SQLException {
        var by = row.getLong("taken_by");
        if (row.wasNull()) {
            return null;
        }
        var at = instant(row, "taken_at");
        var over = !clock.instant().isBefore(at.plus(times.get().releaseClaim()));
        var holder = new UserId(by);
        return over ? null : new QuestionClaim(holder, directory.user(holder).displayName(), at);
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
                        select q.id, q.number, q.name, q.state_since, u.display_name as taken_by,
                               (select l.text from question_line l where l.id =
                                   (select max(m.id) from question_line m where m.question_id = q.id)) as words
                          from question q left join app_user u on u.id = q.taken_by and q.taken_at > :idle
                         where q.state = 'OPEN' and (q.state_since > :since or (q.state_since = :since and q.id > :id))
                         order by q.state, q.state_since, q.id limit :limit
                        """)
                .param("since", (after == null ? Instant.EPOCH : after.since()).atOffset(ZoneOffset.UTC))
                .param("id", after == null ? 0 : after.id())
                .param("idle", OffsetDateTime.now(clock).minus(times.get().releaseClaim()))
                .param("limit", limit)
                .query((row, nr) -> new QuestionLine(
                        row.getLong("id"),
                        new RequestNumber(row.getString("number")),
                        row.getString("name"),
                        row.getString("words"),
                        instant(row, "state_since"),
                        row.getString("taken_by")))
                .list();
    }

    /** Questions that wait for the desk since before that moment, longest first, of which nobody heard since the other. */
    List<ForgottenQuestion> forgotten(Instant since, Instant told, int limit) {
        return jdbc.sql("""
                        select number, state_since from question
                         where state = 'OPEN' and state_since <= :since
                           and (overdue_told_at is null or overdue_told_at <= :told)
                         order by state, state_since, id limit :limit
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("told", told.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, nr) ->
                        new ForgottenQuestion(new RequestNumber(row.getString("number")), instant(row, "state_since")))
                .list();
    }

    /** Empty-handed when another node was faster, or somebody answered. */
    boolean tell(RequestNumber number, Instant told) {
        return jdbc.sql("""
                        update question set overdue_told_at = ?
                         where number = ? and state = 'OPEN' and (overdue_told_at is null or overdue_told_at <= ?)
                        """)
                        .params(OffsetDateTime.now(clock), number.value(), told.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Questions in this state since before that moment, longest first. */
    List<RequestNumber> since(QuestionState state, Instant moment, int limit) {
        return jdbc.sql("select number from question where state = ? and state_since <= ?"
                        + " order by state, state_since, id limit ?")
                .params(state.name(), moment.atOffset(ZoneOffset.UTC), limit)
                .query((row, nr) -> new RequestNumber(row.getString("number")))
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
