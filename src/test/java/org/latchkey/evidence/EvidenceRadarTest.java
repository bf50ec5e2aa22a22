package org.latchkey.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.kernel.AccountId;
import org.latchkey.settings.EvidenceSettings;
import org.latchkey.testing.HandClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence that goes wrong over many accounts pauses its kind, and is told once (P23). */
class EvidenceRadarTest {

    private static final EvidenceSettings SETTINGS =
            new EvidenceSettings(3, 3, 5, 10, 10, true, Duration.ofMinutes(10), 3, Duration.ofHours(1));

    private final HandClock clock = new HandClock();
    private final List<Object> events = new ArrayList<>();
    private EvidenceWorld world;
    private TryBook book;
    private EvidenceRadar radar;

    @BeforeEach
    void watch() {
        var source = EvidenceWorld.onH2();
        var jdbc = JdbcClient.create(source);
        world = new EvidenceWorld(source);
        book = new TryBook(jdbc, clock);
        radar = new EvidenceRadar(jdbc, () -> SETTINGS, events::add, clock);
    }

    @Test
    void wrongInvoicesOfAsManyAccountsAsTheSettingSaysPauseInvoicesAlone() {
        wrong(EvidenceKind.INVOICE, world.account());
        wrong(EvidenceKind.INVOICE, world.account());
        assertThat(radar.isAlarmed()).isFalse();

        wrong(EvidenceKind.INVOICE, world.account());

        assertThat(radar.isPaused(EvidenceKind.INVOICE)).isTrue();
        assertThat(radar.isPaused(EvidenceKind.CARD)).isFalse();
        assertThat(radar.isAlarmed()).isTrue();
    }

    @Test
    void oneAccountHoweverOftenWrongPausesNothing() {
        var account = world.account();
        for (int time = 0; time < 5; time++) {
            wrong(EvidenceKind.CARD, account);
        }

        assertThat(radar.isPaused(EvidenceKind.CARD)).isFalse();
    }

    @Test
    void whatMatchedOrIsLongAgoDoesNotCount() {
        wrong(EvidenceKind.CARD, world.account());
        wrong(EvidenceKind.CARD, world.account());
        clock.advance(Duration.ofHours(1));
        wrong(EvidenceKind.CARD, world.account());
        book.decide(tried(EvidenceKind.CARD, world.account()), true);
        wrong(EvidenceKind.CARD, world.account());

        assertThat(radar.isPaused(EvidenceKind.CARD)).isFalse();
    }

    @Test
    void aPauseIsToldOnceAndEndsByItself() {
        for (int account = 0; account < 5; account++) {
            wrong(EvidenceKind.CARD, world.account());
        }
        assertThat(events).containsExactly(new WrongEvidenceWave(EvidenceKind.CARD, 3));

        clock.advance(Duration.ofHours(1));

        assertThat(radar.isPaused(EvidenceKind.CARD)).isFalse();
        assertThat(radar.isAlarmed()).isFalse();
    }

    private void wrong(EvidenceKind kind, AccountId account) {
        book.decide(tried(kind, account), false);
        radar.seeWrong(kind);
    }

    private Try tried(EvidenceKind kind, AccountId account) {
        var user = world.user(account);
        return book.write(world.request(user, account, false), user, account, user, kind);
    }
}
