package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.settings.SettingsDesk;
import org.latchkey.settings.ThrottleSettings;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A wave of lockouts alarms the sysadmins, once (P36). */
@OnH2
@RecordApplicationEvents
class LockoutRadarTest {

    private static final String WAVE = "throttle.waveOfLockouts";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private LockoutRadar radar;

    @Autowired
    private SettingsDesk settings;

    @Autowired
    private Supplier<ThrottleSettings> limits;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEvents events;

    private Town town;
    private User sam;
    private int standard;

    @BeforeEach
    void watch() {
        town = new Town(context);
        sam = town.staff(Role.SYSADMIN);
        standard = limits.get().waveOfLockouts();
        set(recent() + 3);
    }

    @AfterEach
    void putBack() {
        set(standard);
    }

    @Test
    void aWaveIsToldToTheSysadminsOnScreenAndByLetterOnce() {
        lockSomebody();
        lockSomebody();
        assertThat(radar.isAlarmed()).isFalse();

        lockSomebody();
        lockSomebody();

        assertThat(radar.isAlarmed()).isTrue();
        assertThat(events.stream(LockoutWave.class)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from letter where kind = 'LOCKOUT_WAVE' and recipient = ?")
                        .param(sam.email().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void lockSomebody() {
        town.locked(town.user(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);
    }

    private int recent() {
        return jdbc.sql("select count(*) from user_lock where cause = 'FAILED_SIGN_INS' and locked_at > ?")
                .param(OffsetDateTime.now(clock).minusMinutes(10))
                .query(Integer.class)
                .single();
    }

    private void set(int wave) {
        town.as(sam, () -> settings.change(WAVE, String.valueOf(wave)));
    }
}
