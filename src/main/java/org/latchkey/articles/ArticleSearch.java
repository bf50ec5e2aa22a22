package org.latchkey.articles;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var hits = hits(index.findings(asked, reader, MOST_HITS), reader);
        return hits.isEmpty() ? new SearchAnswer.NoHits() : new SearchAnswer.Hits(hits);
    }

    /** What was withdrawn meanwhile is left out. */
    private List<Hit> hits(List<Finding> findings, Language reader) {
        var lines = editions.lines(findings.stream().map(Finding::article).toList(), reader).stream()
                .collect(Collectors.toMap(ArticleLine::id, Function.identity()));
        return findings.stream()
                .flatMap(found -> Stream.ofNullable(lines.get(found.article()))
                        .map(line -> new Hit(line, found.title(), found.excerpt())))
                .toList();
    }
}
