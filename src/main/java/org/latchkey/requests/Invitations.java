package org.latchkey.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
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

    Secret make(UserId user) {
        var secret = Secret.random();
        jdbc.sql("insert into invitation (hash, user_id, expires_at) values (?, ?, ?)")
                .params(secret.hash(), user.value(), OffsetDateTime.now(clock).plus(VALID))
                .update();
        return secret;
    }

    Optional<UserId> find(Secret presented) {
        return jdbc.sql("select user_id from invitation where hash = ? and expires_at > ?")
                .params(presented.hash(), OffsetDateTime.now(clock))
                .query(Long.class)
                .optional()
                .map(UserId::new);
    }

    /** Uses an invitation up: it serves one filing. */
    Optional<UserId> use(Secret presented) {
        var user = find(presented);
        var used = jdbc.sql("delete from invitation where hash = ?")
                .param(presented.hash())
                .update();
        return used == 1 ? user : Optional.empty();
    }
}
