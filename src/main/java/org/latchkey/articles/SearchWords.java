package org.latchkey.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.latchkey.kernel.Language;

/**
 * How words are understood: by their stems in each language, and with a letter wrong. What was typed is never read as a
 * query language, so no sign in it means anything.
 */
final class SearchWords {

    static final String TITLE = "title.";
    static final String SYNONYMS = "synonyms.";
    static final String EVERYTHING = "everything.";

    private static final int MOST_WORDS = 16;
    private static final int SHORTEST_WITH_ONE_SLIP = 4;
    private static final int SHORTEST_WITH_TWO_SLIPS = 8;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int LIKE_SPELLINGS = 12;
    private static final float TIE = 0.1f;

    private static final Analyzer ENGLISH = new EnglishAnalyzer();
    private static final Analyzer GERMAN = new GermanAnalyzer();

    private SearchWords() {}

    /** Reads each field in its language. */
    static Analyzer analyzer() {
        var fields = Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(TITLE, SYNONYMS, EVERYTHING)
                        .map(field -> Map.entry(field + language.tag(), analyzer(language))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new PerFieldAnalyzerWrapper(analyzer(Language.EN), fields);
    }

    static Analyzer analyzer(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case DE -> GERMAN;
        };
    }

    /** Articles that hold at least half of these words; more, and rarer ones, come first. */
    static Query about(String text) {
        var either = new BooleanQuery.Builder();
        for (var language : Language.values()) {
            either.add(about(text, language), Occur.SHOULD);
        }
        return either.build();
    }

    private static Query about(String text, Language language) {
        var words = stems(text, language);
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(word(word, language, word.equals(words.getLast())), Occur.SHOULD));
        query.setMinimumNumberShouldMatch((words.size() + 1) / 2);
        return query.build();
    }

    private static Query word(String stem, Language language, boolean last) {
        var everywhere = new Term(EVERYTHING + language.tag(), stem);
        var ways = new ArrayList<Query>();
        ways.add(new BoostQuery(new TermQuery(new Term(TITLE + language.tag(), stem)), 4));
        ways.add(new BoostQuery(new TermQuery(new Term(SYNONYMS + language.tag(), stem)), 3));
        ways.add(new TermQuery(everywhere));
        if (slips(stem) > 0) {
            ways.add(new BoostQuery(new FuzzyQuery(everywhere, slips(stem), 1, LIKE_SPELLINGS, true), 0.4f));
        }
        if (last && stem.length() >= SHORTEST_BEGINNING) {
            ways.add(new BoostQuery(new PrefixQuery(everywhere), 0.4f));
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private static int slips(String stem) {
        if (stem.length() < SHORTEST_WITH_ONE_SLIP) {
            return 0;
        }
        return stem.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
    }

    private static List<String> stems(String text, Language language) {
        var stems = new LinkedHashSet<String>();
        try (var tokens = analyzer(language).tokenStream("", text)) {
            var token = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (stems.size() < MOST_WORDS && tokens.incrementToken()) {
                stems.add(token.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(stems);
    }
}
