package org.latchkey.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** The words of all articles, and which of them somebody may have meant. */
final class Vocabulary {

    private static final int SAME_BEGINNING = 1;
    private static final int MOST_SPELLINGS = 12;

    private final IndexSearcher searcher;

    Vocabulary(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Whether any article holds this word. */
    boolean knows(Term word) {
        try {
            return searcher.getIndexReader().docFreq(word) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that are this one but for as few slips as there can be: looking for two takes far longer than for one. */
    Query nearest(Term word, int mostSlips) {
        Query near = new MatchNoDocsQuery();
        for (int slips = 1; slips <= mostSlips && near instanceof MatchNoDocsQuery; slips++) {
            near = spelledOut(new FuzzyQuery(word, slips, SAME_BEGINNING, MOST_SPELLINGS, true));
        }
        return near;
    }

    private Query spelledOut(Query query) {
        try {
            return searcher.rewrite(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
