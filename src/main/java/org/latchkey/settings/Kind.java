package org.latchkey.settings;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.latchkey.kernel.InvalidValue;
import org.springframework.boot.convert.DurationStyle;

/** What sort of value a setting has, and how it is written as one line. */
public enum Kind {
    /** A whole number. */
    WHOLE {
        @Override
        Object read(String text) {
            return Integer.valueOf(text);
        }
    },
    /** {@code true} or {@code false}. */
    SWITCH {
        @Override
        Object read(String text) {
            return Boolean.valueOf(text);
        }
    },
    /** A length of time with its unit, for example {@code 30m}. */
    DURATION {
        @Override
        Object read(String text) {
            return DurationStyle.detectAndParse(text);
        }
    },
    /** A time zone. */
    ZONE {
        @Override
        Object read(String text) {
            return ZoneId.of(text);
        }
    },
    /** A time of day, for example {@code 08:00}. */
    TIME_OF_DAY {
        @Override
        Object read(String text) {
            return LocalTime.parse(text);
        }
    },
    /** Days of the week, for example {@code MONDAY,FRIDAY}. */
    DAYS {
        @Override
        Object read(String text) {
            var days = Arrays.stream(text.split(",", -1)).map(DayOfWeek::valueOf);
            return EnumSet.copyOf(days.collect(Collectors.toSet()));
        }

        @Override
        String write(Object value) {
            return ((Collection<?>) value)
                    .stream().sorted().map(Object::toString).collect(Collectors.joining(","));
        }
    };

    private static final Map<Class<?>, Kind> OF_TYPES = Map.of(
            int.class, WHOLE,
            boolean.class, SWITCH,
            Duration.class, DURATION,
            ZoneId.class, ZONE,
            LocalTime.class, TIME_OF_DAY,
            Set.class, DAYS);

    static Kind of(Class<?> type) {
        return Optional.ofNullable(OF_TYPES.get(type))
                .orElseThrow(() -> new IllegalStateException("No kind of setting is a " + type));
    }

    abstract Object read(String text);

    String write(Object value) {
        return value.toString();
    }

    /** @throws InvalidValue when the text is no value of this kind */
    Object parse(String text) {
        try {
            return read(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InvalidValue("invalid.setting");
        }
    }
}
