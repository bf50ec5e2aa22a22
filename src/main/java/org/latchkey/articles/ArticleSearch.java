package org.latchkey.articles;

import java.util.List;
import org.apache.lucene.search.Query;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Line;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Full-text search over published articles, forgiving about endings and slips of the finger (P50). */
@Service
@Transactional(readOnly = true)
public class ArticleSearch {

    /** The most characters one may search for. */
    public static final int LONGEST = 200;

    private static final int MOST_HITS = 20;

    private final SearchIndex index;
    private final EditionRows editions;

    ArticleSearch(SearchIndex index, EditionRows editions) {
        this.index = index;
        this.editions = editions;
    }

    /** The articles that answer what somebody typed, whatever it is; the best twenty. */
    public SearchAnswer search(String typed, Language reader) {
        var asked = Line.normalise(typed);
        if (asked.length() > LONGEST) {
            return new SearchAnswer.TooLong(LONGEST);
        }
        if (asked.isEmpty()) {
            return new SearchAnswer.NothingAsked();
        }
        var query = SearchWords.about(asked);
        var found = index.find(query, reader, MOST_HITS);
        var hits = hits(found, index.spelledOut(query), reader);
        return hits.isEmpty() ? new SearchAnswer.NoHits() : new SearchAnswer.Hits(hits);
    }

    private List<Hit> hits(List<ArticleId> found, Query query, Language reader) {
        var bodies = editions.bodies(found, reader);
        return editions.lines(found, reader).stream()
                .map(line -> hit(line, bodies.getOrDefault(line.id(), ""), query))
                .toList();
    }

    private static Hit hit(ArticleLine line, String body, Query query) {
        var words = line.summary() + "\n" + Markdown.words(body);
        return new Hit(
                line,
                Excerpts.line(line.title(), query, line.language()),
                Excerpts.passage(words, query, line.language()));
    }
}
