package org.latchkey.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import org.apache.lucene.search.MultiTermQuery.RewriteMethod;
import org.apache.lucene.search.MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite;
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
    private static final int SHORTEST_WITH_TWO_SLIPS = 7;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int MOST_MISSPELT = 4;
    private static final RewriteMethod BEGINNINGS = new TopTermsBoostOnlyBooleanQueryRewrite(64);
    private static final float TIE = 0.1f;
    private static final float LESS = 0.4f;

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

    /**
     * Articles that hold at least half of these words; more, and rarer ones, come first. Where one language knows every
     * word, nothing is taken for a slip.
     */
    static Query about(String text, Vocabulary vocabulary) {
        var words = Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), language -> stems(text, language)));
        var understood = words.entrySet().stream()
                .anyMatch(spoken -> isUnderstood(spoken.getValue(), spoken.getKey(), vocabulary));
        var either = new BooleanQuery.Builder();
        words.forEach((language, stems) ->
                either.add(about(stems, language, understood ? 0 : MOST_MISSPELT, vocabulary), Occur.SHOULD));
        return either.build();
    }

    private static boolean isUnderstood(List<String> stems, Language language, Vocabulary vocabulary) {
        return !stems.isEmpty() && stems.stream().allMatch(stem -> vocabulary.knows(everywhere(stem, language)));
    }

    private static Query about(List<String> stems, Language language, int mostMisspelt, Vocabulary vocabulary) {
        var query = atLeastHalf(stems);
        var misspelt = 0;
        for (var stem : stems) {
            var word = everywhere(stem, language);
            var ways = ways(stem, language);
            if (misspelt < mostMisspelt && slips(stem) > 0 && !vocabulary.knows(word)) {
                ways.add(new BoostQuery(vocabulary.nearest(word, slips(stem)), LESS));
                misspelt++;
            }
            if (stem.equals(stems.getLast()) && stem.length() >= SHORTEST_BEGINNING) {
                ways.add(new BoostQuery(new PrefixQuery(word, BEGINNINGS), LESS));
            }
            query.add(new DisjunctionMaxQuery(ways, TIE), Occur.SHOULD);
        }
        return query.build();
    }

    /** Articles that hold at least half of these words as they are written. */
    static Query alike(String text, Language language) {
        var stems = stems(text, language);
        var query = atLeastHalf(stems);
        stems.forEach(stem -> query.add(new DisjunctionMaxQuery(ways(stem, language), TIE), Occur.SHOULD));
        return query.build();
    }

    private static BooleanQuery.Builder atLeastHalf(List<String> words) {
        return new BooleanQuery.Builder().setMinimumNumberShouldMatch((words.size() + 1) / 2);
    }

    private static List<Query> ways(String stem, Language language) {
        var ways = new ArrayList<Query>();
        ways.add(new BoostQuery(new TermQuery(new Term(TITLE + language.tag(), stem)), 4));
        ways.add(new BoostQuery(new TermQuery(new Term(SYNONYMS + language.tag(), stem)), 3));
        ways.add(new TermQuery(everywhere(stem, language)));
        return ways;
    }

    private static Term everywhere(String stem, Language language) {
        return new Term(EVERYTHING + language.tag(), stem);
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
