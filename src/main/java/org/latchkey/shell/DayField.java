package org.latchkey.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A day, typed or picked in the reader's own language; slashes are refused, since they leave open which is the month. */
public final class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        setI18n(words(getLocale()));
    }

    private DatePickerI18n words(Locale locale) {
        var formats = getTranslation("shell.day.formats").split("\\|");
        return new DatePickerI18n()
                .setDateFormats(formats[0], Stream.of(formats).skip(1).toArray(String[]::new))
                .setMonthNames(names(12, nr -> Month.of(nr).getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(names(7, nr -> fromSunday(nr).getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(names(7, nr -> fromSunday(nr).getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(getTranslation("shell.day.today"))
                .setCancel(getTranslation("shell.cancel"));
    }

    private static DayOfWeek fromSunday(int nr) {
        return DayOfWeek.SUNDAY.plus(nr - 1L);
    }

    private static List<String> names(int count, Function<Integer, String> name) {
        return IntStream.rangeClosed(1, count).boxed().map(name).toList();
    }
}
