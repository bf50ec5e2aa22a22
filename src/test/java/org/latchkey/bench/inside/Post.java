package org.latchkey.bench.inside;

import java.time.OffsetDateTime;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox, from outside. */
final class Post {

    private final JdbcClient jdbc;

    Post(ApplicationContext context) {
        this.jdbc = context.getBean(JdbcClient.class);
    }

    /** How many letters have not left yet. */
    long owed() {
        return jdbc.sql("select count(*) from letter where state = 'OWED'")
                .query(Long.class)
                .single();
    }

    /** Ends every wait: of letters that failed, and of those whose postman was killed. */
    void hurry() {
        jdbc.sql("update letter set next_attempt_at = ? where state = 'OWED' and next_attempt_at > ?")
                .params(OffsetDateTime.now(), OffsetDateTime.now())
                .update();
    }
}
