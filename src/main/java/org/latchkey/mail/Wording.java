package org.latchkey.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.latchkey.mail.Letter.Button;
import org.latchkey.mail.Letter.Paragraph;

/** The sentences of one letter. */
final class Wording {

    private final Texts texts;
    private final String prefix;
    private final Map<String, String> words;

    Wording(Texts texts, Notice notice) {
        this.texts = texts;
        this.prefix = "letter." + notice.kind() + ".";
        this.words = new HashMap<>(notice.words());
        if (notice.number() != null) {
            words.put("number", notice.number().value());
        }
    }

    String line(String part) {
        return texts.fill(prefix + part, words);
    }

    /** The paragraphs of a part that a letter may lack, one a line. */
    Stream<Paragraph> paragraphs(String part) {
        return texts.has(prefix + part) ? line(part).lines().map(Paragraph::new) : Stream.empty();
    }

    Button button(String link) {
        return new Button(line("button"), link);
    }

    /** A button whose label carries a word of its own. */
    Button button(String name, String word, String link) {
        var all = new HashMap<>(words);
        all.put(name, word);
        return new Button(texts.fill(prefix + "button", all), link);
    }

    List<String> footer() {
        return List.of(texts.fill("letter.never", words), texts.fill("letter.sender", words));
    }
}
