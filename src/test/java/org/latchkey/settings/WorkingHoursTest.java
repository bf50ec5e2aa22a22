package org.latchkey.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waiting goes on in working hours only (P63). */
class WorkingHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-11-02T09:00, PT4H,  2026-11-02T13:00, within a day",
        "2026-11-02T16:00, PT4H,  2026-11-03T10:00, over night",
        "2026-11-02T14:00, PT4H,  2026-11-02T18:00, to the end of a day",
        "2026-11-06T17:00, PT2H,  2026-11-09T09:00, over a weekend",
        "2026-11-07T12:00, PT1H,  2026-11-09T09:00, from a Saturday",
        "2026-11-02T05:00, PT1H,  2026-11-02T09:00, from before work",
        "2026-11-02T22:00, PT1H,  2026-11-03T09:00, from after work",
        "2026-11-02T09:00, PT24H, 2026-11-04T13:00, over several days",
        "2026-10-23T17:00, PT2H,  2026-10-26T09:00, over the end of summer time"
    })
    void workingTimePasses(LocalDateTime start, Duration working, LocalDateTime end, String when) {
        var hours = new WorkingHours(BERLIN, WEEKDAYS, LocalTime.of(8, 0), LocalTime.of(18, 0));

        assertThat(hours.after(start.atZone(BERLIN).toInstant(), working))
                .as(when)
                .isEqualTo(end.atZone(BERLIN).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T08:00, true",
        "2026-11-02T17:59, true",
        "2026-11-02T18:00, false",
        "2026-11-02T07:59, false",
        "2026-11-07T12:00, false"
    })
    void somebodyIsThereInWorkingHoursOnly(LocalDateTime moment, boolean there) {
        var hours = new WorkingHours(BERLIN, WEEKDAYS, LocalTime.of(8, 0), LocalTime.of(18, 0));

        assertThat(hours.include(moment.atZone(BERLIN).toInstant())).isEqualTo(there);
    }

    @Test
    void roundTheClockIsAllTime() {
        var hours = new WorkingHours(BERLIN, EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        var start = LocalDateTime.parse("2026-11-07T20:00").atZone(BERLIN).toInstant();

        assertThat(hours.after(start, Duration.ofHours(9))).isEqualTo(start.plus(Duration.ofHours(9)));
    }
}
