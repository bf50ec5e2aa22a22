package org.latchkey.mail;

import java.util.List;
import org.latchkey.kernel.Language;

/**
 * A letter as it is written, before it becomes plain text and HTML: the first part says what happened, the second what
 * to do.
 *
 * @param footer who we are and what we never ask
 */
record Letter(Language language, String subject, List<Part> parts, List<String> footer) {

    /** @throws IllegalArgumentException when the subject could break out of its header */
    Letter {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A subject is one line");
        }
        parts = List.copyOf(parts);
        footer = List.copyOf(footer);
    }

    /** A piece of a letter. */
    sealed interface Part {}

    /** A few sentences. */
    record Paragraph(String text) implements Part {}

    /** Where to go on; in plain text the link stands on a line of its own. */
    record Button(String label, String link) implements Part {}

    /** What the reader may answer, less prominent than where to go on. */
    record Answer(String label, String link) implements Part {}

    /** Digits to read aloud. */
    record Code(String digits) implements Part {}
}
