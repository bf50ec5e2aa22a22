package org.latchkey.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.latchkey.settings.ThrottleSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees waves of lockouts, since locking others is a weapon too, and raises one alarm an hour (P36). */
@Component
@Transactional
public class LockoutRadar {

    private static final Duration SIGHT = Duration.ofMinutes(10);
    private static final Duration ALARM_LASTS = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Supplier<ThrottleSettings> settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LockoutRadar(JdbcClient jdbc, Supplier<ThrottleSettings> settings, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Whether an alarm was raised within the last hour. */
    @Transactional(readOnly = true)
    public boolean isAlarmed() {
        return jdbc.sql("select count(*) from lockout_alarm where raised_at > ?")
                        .param(ago(ALARM_LASTS))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @EventListener
    void on(UserLocked locked) {
        if (locked.cause() == LockCause.FAILED_SIGN_INS) {
            var lockouts = lockouts();
            if (lockouts >= settings.get().waveOfLockouts() && !isAlarmed()) {
                raise(lockouts);
            }
        }
    }

    private int lockouts() {
        return jdbc.sql("select count(*) from user_lock where cause = 'FAILED_SIGN_INS' and locked_at > ?")
                .param(ago(SIGHT))
                .query(Integer.class)
                .single();
    }

    private void raise(int lockouts) {
        jdbc.sql("insert into lockout_alarm (raised_at, lockouts) values (?, ?)")
                .params(OffsetDateTime.now(clock), lockouts)
                .update();
        events.publishEvent(new LockoutWave(lockouts));
    }

    private OffsetDateTime ago(Duration time) {
        return OffsetDateTime.now(clock).minus(time);
    }
}
