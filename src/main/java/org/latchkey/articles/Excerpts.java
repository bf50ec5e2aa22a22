package org.latchkey.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.latchkey.kernel.Language;

/** Marks in a text the words that a query found it by, as pieces of text rather than markup. */
final class Excerpts {

    private static final int LENGTH = 180;

    private Excerpts() {}

    /** The whole line, its hits marked. */
    static List<Piece> line(String line, Query query, Language language) {
        return mark(line, query, language, new WholeBreakIterator());
    }

    /** The passage that answers the query best, about two lines long. */
    static List<Piece> passage(String text, Query query, Language language) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        return mark(text, query, language, LengthGoalBreakIterator.createClosestToLength(sentences, LENGTH, 0.5f));
    }

    @SuppressWarnings("unchecked")
    private static List<Piece> mark(String text, Query query, Language language, BreakIterator breaks) {
        var highlighter = UnifiedHighlighter.builderWithoutSearcher(SearchWords.analyzer(language))
                .withFormatter(new Pieces())
                .withBreakIterator(() -> breaks)
                .build();
        var field = SearchWords.EVERYTHING + language.tag();
        try {
            var marked = highlighter.highlightWithoutSearcher(field, query, text, 1);
            return marked == null ? List.of(new Piece(text, false)) : (List<Piece>) marked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Pieces extends PassageFormatter {

        @Override
        public List<Piece> format(Passage[] passages, String text) {
            var pieces = new ArrayList<Piece>();
            for (var passage : passages) {
                add(passage, text, pieces);
            }
            return pieces;
        }

        private static void add(Passage passage, String text, List<Piece> pieces) {
            var at = passage.getStartOffset();
            for (int match = 0; match < passage.getNumMatches(); match++) {
                var start = Math.max(at, passage.getMatchStarts()[match]);
                var end = Math.max(start, passage.getMatchEnds()[match]);
                add(text.substring(at, start), false, pieces);
                add(text.substring(start, end), true, pieces);
                at = end;
            }
            add(text.substring(at, passage.getEndOffset()), false, pieces);
        }

        private static void add(String text, boolean hit, List<Piece> pieces) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, hit));
            }
        }
    }
}
