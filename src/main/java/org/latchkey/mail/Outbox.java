package org.latchkey.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.LateRows;
import org.latchkey.kernel.LateRows.Into;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.RequestId;
import org.latchkey.settings.DeskSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters owed and sent. A letter is owed in the commit of what it tells; the postman takes it for a while, and
 * takes it again when he did not come back.
 */
@Repository
@Transactional
class Outbox {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int LONGEST_ERROR = 500;

    private static final Into LETTERS = new Into(
            "letter (message_id, kind, recipient, user_id, request_id, request_number, language, words,"
                    + " next_attempt_at, created_at, state, attempts)",
            "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OWED', 0)",
            "on conflict do nothing");

    private final JdbcClient jdbc;
    private final LateRows rows;
    private final WordsColumn words;
    private final DeskSettings desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(
            JdbcClient jdbc,
            LateRows rows,
            WordsColumn words,
            DeskSettings desk,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.words = words;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Owes a letter; the same occasion owes the same recipient one letter only.
     *
     * @param occasion what happened, in words that tell it from every other event of this kind
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void owe(Notice notice, String occasion) {
        owe(List.of(notice), occasion);
    }

    /** Owes letters to several people about the same occasion; at least one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void owe(List<Notice> notices, String occasion) {
        var now = OffsetDateTime.now(clock);
        for (var notice : notices) {
            rows.add(
                    LETTERS,
                    MessageId.of(notice, occasion, desk.mailFrom()).value(),
                    notice.kind().name(),
                    notice.recipient() == null ? null : notice.recipient().value(),
                    notice.user() == null ? null : notice.user().value(),
                    notice.request() == null ? null : notice.request().value(),
                    notice.number() == null ? null : notice.number().value(),
                    notice.language() == null ? null : notice.language().name(),
                    words.write(notice.words()),
                    now,
                    now);
        }
        events.publishEvent(new LetterOwed());
    }

    /** Takes the letter that has been due longest; nobody else gets it until the lease is over. */
    Optional<OwedLetter> take() {
        var now = OffsetDateTime.now(clock);
        var due = jdbc.sql("""
                        select * from letter where state = 'OWED' and next_attempt_at <= :now
                         order by state, next_attempt_at, id limit 1 for update skip locked
                        """).param("now", now).query((row, nr) -> read(row)).optional();
        due.ifPresent(letter -> jdbc.sql("update letter set attempts = ?, next_attempt_at = ? where id = ?")
                .params(letter.attempt(), now.plus(LEASE), letter.id())
                .update());
        return due;
    }

    void sent(OwedLetter letter) {
        jdbc.sql("update letter set state = 'SENT', sent_at = ?, last_error = null where id = ?")
                .params(OffsetDateTime.now(clock), letter.id())
                .update();
    }

    void dropped(OwedLetter letter, String why) {
        settle(letter, LetterState.DROPPED, OffsetDateTime.now(clock), why);
    }

    /** Puts a letter back until its next attempt, or blocks it when the schedule is over. */
    void failed(OwedLetter letter, String error) {
        var now = OffsetDateTime.now(clock);
        Backoff.after(letter.attempt())
                .ifPresentOrElse(
                        wait -> settle(letter, LetterState.OWED, now.plus(wait), error),
                        () -> settle(letter, LetterState.BLOCKED, now, error));
    }

    private void settle(OwedLetter letter, LetterState state, OffsetDateTime next, String why) {
        jdbc.sql("update letter set state = ?, next_attempt_at = ?, last_error = ? where id = ? and state = 'OWED'")
                .params(state.name(), next, why.substring(0, Math.min(why.length(), LONGEST_ERROR)), letter.id())
                .update();
    }

    private OwedLetter read(ResultSet row) throws SQLException {
        return new OwedLetter(
                row.getLong("id"), new MessageId(row.getString("message_id")), notice(row), row.getInt("attempts") + 1);
    }

    Notice notice(ResultSet row) throws SQLException {
        var user = row.getObject("user_id", Long.class);
        var request = row.getObject("request_id", Long.class);
        var number = row.getString("request_number");
        var recipient = row.getString("recipient");
        var language = row.getString("language");
        return new Notice(
                LetterKind.valueOf(row.getString("kind")),
                recipient == null ? null : new EmailAddress(recipient),
                user == null ? null : new UserId(user),
                request == null ? null : new RequestId(request),
                number == null ? null : new RequestNumber(number),
                language == null ? null : Language.valueOf(language),
                words.read(row.getString("words")));
    }
}
