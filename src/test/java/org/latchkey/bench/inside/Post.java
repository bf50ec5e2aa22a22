package org.latchkey.bench.inside;

import java.time.OffsetDateTime;
import org.latchkey.bench.Loop;
import org.latchkey.kernel.RequestNumber;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox, from outside. */
final class Post {

    /** A letter that was just written is among these; older ones are not read, as nothing is delivered meanwhile. */
    private static final int NEWEST = 200;

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

    /**
     * Takes the letter with a code out of the post, or lets the postman finish who has it: he would make another code
     * after ours.
     */
    void deliverCode(RequestNumber request) {
        jdbc.sql("update letter set state = 'DROPPED'"
                        + " where id > (select max(id) from letter) - ? and kind = 'CODE' and request_number = ?"
                        + " and state = 'OWED' and attempts = 0")
                .param(NEWEST)
                .param(request.value())
                .update();
        Loop.await(() -> isOwed(request) ? null : request);
    }

    private boolean isOwed(RequestNumber request) {
        return jdbc.sql("select count(*) from letter where id > (select max(id) from letter) - ?"
                                + " and kind = 'CODE' and request_number = ? and state = 'OWED'")
                        .param(NEWEST)
                        .param(request.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Drops whatever waits. */
    void drop() {
        jdbc.sql("update letter set state = 'DROPPED' where state = 'OWED'").update();
    }

    /** Ends every wait: of letters that failed, and of those whose postman was killed. */
    void hurry() {
        jdbc.sql("update letter set next_attempt_at = ? where state = 'OWED' and next_attempt_at > ?")
                .params(OffsetDateTime.now(), OffsetDateTime.now())
                .update();
    }
}
