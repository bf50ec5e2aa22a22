package org.latchkey.casework.flowable;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.flowable.common.engine.impl.util.DefaultClockImpl;

/** Lets the engine read the application's clock: its own keeps the time in a static field that all engines share. */
final class EngineClock extends DefaultClockImpl {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    /** The engine counts milliseconds; what rings a fraction early would find nothing due yet. */
    static Instant notBefore(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
    }

    @Override
    public Date getCurrentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public Calendar getCurrentCalendar() {
        var now = new GregorianCalendar(TimeZone.getTimeZone(clock.getZone()));
        now.setTime(getCurrentTime());
        return now;
    }
}
