package org.latchkey.mail;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.latchkey.requests.HelpRequest;
import org.latchkey.settings.DeskSettings;
import org.springframework.stereotype.Component;

/** The sentences of letters, with words put in for names like {@code {user}}. */
@Component
class LetterTexts {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle bundle = ResourceBundle.getBundle(
            "messages.mail", Locale.ENGLISH, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    private final DeskSettings desk;

    LetterTexts(DeskSettings desk) {
        this.desk = desk;
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
        var address = request.networkAddress();
        return address.isEmpty() ? "" : fill("letter.from", Map.of("address", address));
    }

    private String quoted(String key, MatchResult found, Map<String, String> words) {
        var word = switch (found.group(1)) {
            case "desk" -> desk.name();
            case "phone" -> desk.phone();
            case "hours" -> desk.hours();
            default -> words.get(found.group(1));
        };
        if (word == null) {
            throw new IllegalArgumentException(key + " asks for " + found.group());
        }
        return Matcher.quoteReplacement(word);
    }
}
