package org.latchkey.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.latchkey.kernel.RequestNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which request each key was used for, for a day; of two uses at once the primary key lets one be the first. */
@Repository
class FilingKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    FilingKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the key is used for the first time; while somebody else is about to use it, this waits for them. */
    boolean claim(FilingKey key, String filingHash) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("delete from filing_key where expires_at < ?").param(now).update();
        return jdbc.sql("insert into filing_key (hash, filing_hash, expires_at) values (?, ?, ?)"
                                + " on conflict do nothing")
                        .params(key.hash(), filingHash, now.plus(KEPT))
                        .update()
                == 1;
    }

    void filed(FilingKey key, RequestNumber number) {
        jdbc.sql("update filing_key set number = ? where hash = ?")
                .params(number.value(), key.hash())
                .update();
    }

    /** @throws KeyReused when it was another filing */
    RequestNumber find(FilingKey key, String filingHash) {
        return jdbc.sql("select number from filing_key where hash = ? and filing_hash = ?")
                .params(key.hash(), filingHash)
                .query((row, nr) -> new RequestNumber(row.getString(1)))
                .optional()
                .orElseThrow(KeyReused::new);
    }
}
