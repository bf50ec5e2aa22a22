package org.latchkey.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.latchkey.settings.EvidenceSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees one kind of evidence go wrong over many accounts, which no account's own budget would show, and pauses that kind
 * for everybody (P23). A pause ends by itself; until then other routes lead on, and none of them is a weaker check.
 */
@Component
@Transactional
public class EvidenceRadar {

    private static final Duration SIGHT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Supplier<EvidenceSettings> settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvidenceRadar(JdbcClient jdbc, Supplier<EvidenceSettings> settings, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Whether any kind is paused at present. */
    @Transactional(readOnly = true)
    public boolean isAlarmed() {
        return jdbc.sql("select count(*) from evidence_pause where paused_at > ?")
                        .param(ago(settings.get().pauseLasts()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean isPaused(EvidenceKind kind) {
        return jdbc.sql("select count(*) from evidence_pause where paused_at > ? and kind = ?")
                        .params(ago(settings.get().pauseLasts()), kind.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void seeWrong(EvidenceKind kind) {
        var accounts = accountsWithWrong(kind);
        if (accounts >= settings.get().waveOfAccounts() && !isPaused(kind)) {
            pause(kind, accounts);
        }
    }

    private int accountsWithWrong(EvidenceKind kind) {
        return jdbc.sql("""
                        select count(distinct t.account_id)
                          from evidence_try t join evidence_verdict v on v.try_id = t.id
                         where t.kind = ? and t.tried_at > ? and not v.passed
                        """)
                .params(kind.name(), ago(SIGHT))
                .query(Integer.class)
                .single();
    }

    private void pause(EvidenceKind kind, int accounts) {
        jdbc.sql("insert into evidence_pause (kind, paused_at, accounts) values (?, ?, ?)")
                .params(kind.name(), OffsetDateTime.now(clock), accounts)
                .update();
        events.publishEvent(new WrongEvidenceWave(kind, accounts));
    }

    private OffsetDateTime ago(Duration time) {
        return OffsetDateTime.now(clock).minus(time);
    }
}
