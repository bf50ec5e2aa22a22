package org.latchkey.requests;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.latchkey.kernel.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secrets of tracking links, of which only hashes are kept (I10). */
@Repository
class TrackingSecrets {

    enum Scope {
        COARSE,
        FULL
    }

    record Grant(RequestId request, Scope scope) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    TrackingSecrets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Secret make(RequestId request, Scope scope) {
        var secret = Secret.random();
        jdbc.sql("insert into tracking_secret (hash, request_id, scope, made_at) values (?, ?, ?, ?)")
                .params(secret.hash(), request.value(), scope.name(), OffsetDateTime.now(clock))
                .update();
        return secret;
    }

    Optional<Grant> find(Secret presented) {
        return jdbc.sql("select request_id, scope from tracking_secret where hash = ?")
                .param(presented.hash())
                .query((row, nr) ->
                        new Grant(new RequestId(row.getLong("request_id")), Scope.valueOf(row.getString("scope"))))
                .optional();
    }
}
