package org.latchkey.settings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the operator's people work, so that nobody is reminded of what they could not have done (P63).
 *
 * @param zone the operator's time zone
 * @param days the days on which they work
 * @param from when a working day begins
 * @param to when it ends; not after {@code from} means at the end of the day
 */
@ConfigurationProperties("latchkey.working-hours")
public record WorkingHours(
        @DefaultValue("UTC") @Adjustable ZoneId zone,

        @DefaultValue({"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"}) @Adjustable
        Set<DayOfWeek> days,

        @DefaultValue("08:00") @Adjustable LocalTime from,
        @DefaultValue("18:00") @Adjustable LocalTime to) {

    public WorkingHours {
        days = Set.copyOf(days);
    }

    /** The moment at which so much working time has passed; without working days, all time is. */
    public Instant after(Instant start, Duration working) {
        if (days.isEmpty()) {
            return start.plus(working);
        }
        var left = working;
        var day = start.atZone(zone).toLocalDate();
        while (true) {
            var begins = later(start, begin(day));
            var open = days.contains(day.getDayOfWeek()) ? Duration.between(begins, end(day)) : Duration.ZERO;
            if (open.isPositive() && open.compareTo(left) >= 0) {
                return begins.plus(left);
            }
            left = open.isPositive() ? left.minus(open) : left;
            day = day.plusDays(1);
        }
    }

    /** Whether somebody works at this moment. */
    public boolean include(Instant moment) {
        var day = moment.atZone(zone).toLocalDate();
        return days.contains(day.getDayOfWeek()) && !moment.isBefore(begin(day)) && moment.isBefore(end(day));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Instant begin(LocalDate day) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    private Instant end(LocalDate day) {
        return to.isAfter(from)
                ? day.atTime(to).atZone(zone).toInstant()
                : day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
