package org.latchkey.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links to an address on file that lead to the form, so that what is filed there is proven (P8, P33). */
@Repository
class Invitations {

    private static final Duration VALID = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Who was invited.
     *
     * @param earlier the ended request they ask again about, or null (P45)
     */
    record Invited(UserId user, @Nullable RequestId earlier) {}

    Secret make(Invited invited) {
        var secret = Secret.random();
        var earlier = invited.earlier();
        jdbc.sql("insert into invitation (hash, user_id, earlier_id, expires_at)"
                        + " values (:hash, :user, :earlier, :expires)")
                .param("hash", secret.hash())
                .param("user", invited.user().value())
                .param("earlier", earlier == null ? null : earlier.value())
                .param("expires", OffsetDateTime.now(clock).plus(VALID))
                .update();
        return secret;
    }

    Optional<Invited> find(Secret presented) {
        return jdbc.sql("select user_id, earlier_id from invitation where hash = ? and expires_at > ?")
                .params(presented.hash(), OffsetDateTime.now(clock))
                .query((row, nr) -> {
                    var earlier = row.getObject("earlier_id", Long.class);
                    return new Invited(
                            new UserId(row.getLong("user_id")), earlier == null ? null : new RequestId(earlier));
                })
                .optional();
    }

    /** Uses an invitation up: it serves one filing. */
    Optional<Invited> use(Secret presented) {
        var invited = find(presented);
        var used = jdbc.sql("delete from invitation where hash = ?")
                .param(presented.hash())
                .update();
        return used == 1 ? invited : Optional.empty();
    }
}
