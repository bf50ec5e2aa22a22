package org.latchkey.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A point in time, written in the reader's own time zone. */
@Tag("time")
public final class Moment extends Component implements HasStyle {

    private final transient Instant instant;

    public Moment(Instant instant) {
        this.instant = instant;
        getElement().setAttribute("datetime", instant.toString());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().setText(inWords(instant, attached.getUI()));
    }

    /** The same as text alone. */
    public static String inWords(Instant instant, UI reader) {
        return DateTimeFormatter.ofPattern(reader.getTranslation("shell.moment"), reader.getLocale())
                .withZone(zoneOf(reader))
                .format(instant);
    }

    /** The reader's time zone, or UTC when the browser does not tell. */
    public static ZoneId zoneOf(UI ui) {
        return named(ui.getPage().getExtendedClientDetails().getTimeZoneId());
    }

    private static ZoneId named(@Nullable String zone) {
        try {
            return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
