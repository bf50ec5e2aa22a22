package org.latchkey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void firstRetryComesAfterSeconds() {
        assertThat(Backoff.after(1)).contains(Duration.ofSeconds(5));
    }

    @Test
    void eachWaitIsTwiceTheLastUpToFifteenMinutes() {
        var waits = IntStream.rangeClosed(1, 10)
                .mapToObj(Backoff::after)
                .map(wait -> wait.orElseThrow().toSeconds());

        assertThat(waits).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 900L, 900L);
    }

    @Test
    void lettersAreTriedForADayAndThenBlocked() {
        var attempts = 1;
        var waited = Duration.ZERO;
        for (var wait = Backoff.after(attempts); wait.isPresent(); wait = Backoff.after(++attempts)) {
            waited = waited.plus(wait.get());
        }

        assertThat(waited).isBetween(Duration.ofDays(1), Duration.ofDays(1).plusMinutes(15));
    }
}
