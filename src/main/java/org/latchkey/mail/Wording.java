package org.latchkey.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.latchkey.mail.Letter.Answer;
import org.latchkey.mail.Letter.Button;
import org.latchkey.mail.Letter.Paragraph;
import org.latchkey.mail.Letter.Part;

/** The sentences of one letter. */
final class Wording {

    private final Sentences texts;
    private final Notice notice;

    Wording(Sentences texts, Notice notice) {
        this.texts = texts;
        this.notice = notice;
    }

    Wording with(String name, String word) {
        return new Wording(texts, notice.with(name, word));
    }

    String line(String part) {
        return texts.fill(key(part), words());
    }

    /** The paragraphs of a part that a letter may lack, one a line. */
    Stream<Part> paragraphs(String part) {
        return texts.has(key(part)) ? line(part).lines().map(Paragraph::new) : Stream.empty();
    }

    Stream<Part> button(String link) {
        return Stream.of(new Button(line("button"), link));
    }

    /** What the reader may answer to this letter: that it was not them, or that they know nothing of it (P17). */
    Part answer(String link) {
        var known = key("answer");
        return new Answer(texts.fill(texts.has(known) ? known : "letter.answer"), link);
    }

    List<String> footer() {
        return List.of(texts.fill("letter.never"), texts.fill("letter.sender"));
    }

    private String key(String part) {
        return "letter." + notice.kind() + "." + part;
    }

    private Map<String, String> words() {
        var words = new HashMap<>(notice.words());
        if (notice.number() != null) {
            words.put("number", notice.number().value());
        }
        return words;
    }
}
