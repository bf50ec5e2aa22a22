package org.latchkey.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters that go out only now and then, so that nobody fills another's mailbox through us (P36); of two filings at
 * once the database lets one through.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Allowances {

    private final JdbcClient jdbc;
    private final Clock clock;

    Allowances(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the holder's letter of this kind.
     *
     * @return whether it was still there
     */
    boolean take(LetterKind kind, String holder) {
        return begin(kind, holder) || renew(kind, holder);
    }

    private boolean renew(LetterKind kind, String holder) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("update letter_allowance set taken_at = ? where kind = ? and holder = ? and taken_at <= ?")
                        .params(now, kind.name(), holder, now.minus(kind.pause()))
                        .update()
                == 1;
    }

    private boolean begin(LetterKind kind, String holder) {
        return jdbc.sql("insert into letter_allowance (kind, holder, taken_at) values (?, ?, ?) on conflict do nothing")
                        .params(kind.name(), holder, OffsetDateTime.now(clock))
                        .update()
                == 1;
    }
}
