package org.latchkey.requests.ui;

import java.util.List;
import java.util.Locale;
import org.latchkey.articles.Articles;
import org.latchkey.articles.Slug;
import org.latchkey.articles.Suggestion;
import org.latchkey.articles.SuggestionCounter;

/** Which articles may answer what is being typed; once somebody wants none, none are offered any more (P52). */
final class SuggestionModel {

    private static final int SHORTEST = 12;

    private final Articles articles;
    private final SuggestionCounter counter;
    private boolean wanted = true;

    SuggestionModel(Articles articles, SuggestionCounter counter) {
        this.articles = articles;
        this.counter = counter;
    }

    /** At most three, none for a few letters. */
    List<Suggestion> about(String typed, Locale reader) {
        return wanted && typed.strip().length() >= SHORTEST ? articles.suggest(typed, reader) : List.of();
    }

    void dismiss() {
        wanted = false;
    }

    /** This article made asking unnecessary. */
    void solvedBy(Slug article) {
        counter.endedAFiling(article);
    }
}
