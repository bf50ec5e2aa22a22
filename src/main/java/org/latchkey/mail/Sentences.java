package org.latchkey.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.latchkey.kernel.Language;
import org.latchkey.requests.HelpRequest;
import org.latchkey.settings.DeskSettings;

/** The sentences of letters in one language, with words put in for names like {@code {user}}. */
final class Sentences {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final Language language;
    private final ResourceBundle bundle;
    private final DeskSettings desk;
    private final DateTimeFormatter moments;

    Sentences(Language language, DeskSettings desk) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "messages.mail", language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        this.desk = desk;
        this.moments = DateTimeFormatter.ofPattern(bundle.getString("letter.moment"), language.locale())
                .withZone(ZoneId.of("UTC"));
    }

    Language language() {
        return language;
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The sentence with this key, which asks for no words. */
    String fill(String key) {
        return fill(key, Map.of());
    }

    /**
     * The sentence with this key.
     *
     * @throws IllegalArgumentException when it asks for a word that is not given
     */
    String fill(String key, Map<String, String> words) {
        return NAME.matcher(bundle.getString(key)).replaceAll(found -> quoted(key, found, words));
    }

    /** From where a request came, to follow a sentence; empty where nobody knows. */
    String from(HelpRequest request) {
        return from(request.networkAddress());
    }

    /** The same for anything else that somebody did. */
    String from(String address) {
        return address.isEmpty() ? "" : fill("letter.from", Map.of("address", address));
    }

    /** A moment as letters write it: {@code 21 November 2026, 14:05 UTC}, the same for readers everywhere. */
    String moment(Instant moment) {
        return moments.format(moment);
    }

    /** A day as letters write it: {@code 21 November 2026}. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    private String quoted(String key, MatchResult found, Map<String, String> words) {
        var word = switch (found.group(1)) {
            case "desk" -> desk.name();
            case "phone" -> desk.phone();
            case "hours" -> desk.hours(language);
            default -> words.get(found.group(1));
        };
        if (word == null) {
            throw new IllegalArgumentException(key + " asks for " + found.group());
        }
        return Matcher.quoteReplacement(word);
    }
}
