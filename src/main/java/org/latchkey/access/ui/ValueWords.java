package org.latchkey.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.latchkey.settings.Setting;

/** How the value of a setting is told to people. */
final class ValueWords implements Serializable {

    String of(Setting setting, String value) {
        return switch (setting.kind()) {
            case DURATION -> I18NProvider.translate("access.settings.in." + setting.unit(), setting.inUnits(value));
            case SWITCH -> I18NProvider.translate("access.settings.switch." + value);
            case DAYS -> Arrays.stream(value.split(",")).map(ValueWords::day).collect(Collectors.joining(", "));
            case WHOLE, ZONE, TIME_OF_DAY -> value;
        };
    }

    static String day(String name) {
        return DayOfWeek.valueOf(name).getDisplayName(TextStyle.SHORT, locale());
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
