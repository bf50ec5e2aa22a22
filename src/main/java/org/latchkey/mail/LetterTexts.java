package org.latchkey.mail;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.Language;
import org.latchkey.settings.DeskSettings;
import org.springframework.stereotype.Component;

/** The sentences of letters in each language. */
@Component
class LetterTexts {

    private final Map<Language, Sentences> sentences;
    private final Language ofTheDesk;

    LetterTexts(DeskSettings desk) {
        this.sentences = Stream.of(Language.values())
                .collect(Collectors.toMap(Function.identity(), language -> new Sentences(language, desk)));
        this.ofTheDesk = desk.language();
    }

    /** The sentences in a language; in the desk's own for null. */
    Sentences in(@Nullable Language language) {
        return Objects.requireNonNull(sentences.get(language == null ? ofTheDesk : language));
    }
}
