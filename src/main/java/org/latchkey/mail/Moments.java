package org.latchkey.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How letters write a moment: {@code 21 November 2026, 14:05 UTC}, the same for readers everywhere. */
final class Moments {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Moments() {}

    static String inWords(Instant moment) {
        return FORMAT.format(moment);
    }
}
