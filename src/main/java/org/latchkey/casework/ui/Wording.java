package org.latchkey.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.latchkey.requests.RequestState;
import org.latchkey.shell.Moment;

/** Puts sentences into the language, and times into the time zone, of whoever reads the page. */
final class Wording {

    private Wording() {}

    static String of(Sentence sentence) {
        var words = sentence.arguments().stream().map(Wording::inWords).toArray();
        return I18NProvider.translate(sentence.key(), words);
    }

    private static Object inWords(Object argument) {
        return switch (argument) {
            case Sentence sentence -> of(sentence);
            case RequestState state -> of(Sentence.word("state", state));
            case Instant instant -> timeOfDay(instant);
            case Collection<?> several ->
                several.stream().map(each -> inWords(each).toString()).collect(Collectors.joining(", "));
            default -> argument;
        };
    }

    private static String timeOfDay(Instant instant) {
        var ui = UI.getCurrentOrThrow();
        return DateTimeFormatter.ofPattern(I18NProvider.translate("casework.timeOfDay"), ui.getLocale())
                .withZone(Moment.zoneOf(ui))
                .format(instant);
    }
}
