package org.latchkey.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.latchkey.directory.Directory;
import org.latchkey.kernel.Secret;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets programs go on with a sign-in by a secret of which only the hash is kept (I10). It ends with the sign-in, and
 * with every lock and every new password (P35).
 */
@Service
@Transactional
public class BearerTokens {

    private static final Duration VALID = Duration.ofHours(12);
    private static final Duration VALID_UNUSED = Duration.ofHours(1);

    /** How exactly its last use is known, so that not every call writes. */
    private static final Duration COARSE = Duration.ofMinutes(5);

    private static final String LIVE =
            "select s.id, s.proven_by, s.confirmed_at, t.last_used_at, " + UserColumns.ALL + """
              from bearer_token t join sign_in s on s.id = t.sign_in_id
                   join app_user u on u.id = s.user_id join account a on a.id = u.account_id
             where t.hash = :hash and t.expires_at > :now and t.last_used_at > :unusedSince and s.ended_at is null
               and not exists (select 1 from user_lock l left join approval lifted on lifted.lock_id = l.id
                                where l.user_id = s.user_id and lifted.lock_id is null)
            """;

    private final JdbcClient jdbc;
    private final SignIns signIns;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BearerTokens(JdbcClient jdbc, SignIns signIns, Directory directory, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.signIns = signIns;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** The secret, told once, and when it ends at the latest. */
    public record Issued(Secret secret, OffsetDateTime expiresAt) {}

    /** Makes the token of a sign-in; it has one. */
    public Issued issue(SignedIn person) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("delete from bearer_token where expires_at < ?").param(now).update();
        var issued = new Issued(Secret.random(), now.plus(VALID).truncatedTo(ChronoUnit.SECONDS));
        jdbc.sql("insert into bearer_token (hash, sign_in_id, expires_at, last_used_at) values (?, ?, ?, ?)")
                .params(issued.secret().hash(), person.signIn(), issued.expiresAt(), now)
                .update();
        return issued;
    }

    private record Live(Caller caller, OffsetDateTime lastUsedAt) {}

    /** Whose token it is; empty when it is none, has ended, or its user is locked. */
    public Optional<Caller> holder(Secret presented) {
        var now = OffsetDateTime.now(clock);
        var live = jdbc.sql(LIVE)
                .param("hash", presented.hash())
                .param("now", now)
                .param("unusedSince", now.minus(VALID_UNUSED))
                .query((row, nr) -> new Live(caller(row), row.getObject("last_used_at", OffsetDateTime.class)))
                .optional();
        live.filter(found -> found.lastUsedAt().isBefore(now.minus(COARSE))).ifPresent(found -> touch(presented, now));
        return live.map(Live::caller);
    }

    private static Caller caller(ResultSet row) throws SQLException {
        return new Caller(
                row.getLong("id"),
                UserColumns.read(row),
                new Proof(
                        ProvenBy.valueOf(row.getString("proven_by")),
                        row.getObject("confirmed_at", OffsetDateTime.class).toInstant()));
    }

    private void touch(Secret presented, OffsetDateTime now) {
        jdbc.sql("update bearer_token set last_used_at = ? where hash = ?")
                .params(now, presented.hash())
                .update();
    }

    /** Ends a sign-in and its token at once. */
    public void end(SignedIn person) {
        if (signIns.end(person.signIn())) {
            events.publishEvent(new UserSignedOut(directory.user(person.userId())));
        }
    }
}
