package org.latchkey.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.latchkey.articles.IndexedRows.Mark;
import org.latchkey.kernel.Language;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The search index of this node, in memory. Before each question it compares one number with the database and reads
 * what was published meanwhile, here or on another node, so that no node ever has to be told.
 */
@Component
class SearchIndex {

    private static final String ARTICLE = "article";
    private static final String ID = "id";
    private static final String READER = "reader";
    private static final int AT_ONCE = 200;

    private final Changes changes;
    private final IndexedRows rows;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private Mark seen = new Mark(0, 0);

    SearchIndex(Changes changes, IndexedRows rows) throws IOException {
        this.changes = changes;
        this.rows = rows;
        this.writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(SearchWords.analyzer()));
        this.searchers = new SearcherManager(writer, null);
    }

    /** The articles for readers of this language that answer best what was typed. */
    List<ArticleId> find(String typed, Language reader, int limit) {
        catchUp();
        return withSearcher(searcher -> ids(searcher, only(spelledOut(typed, searcher), reader), limit));
    }

    /** The same, with the words in them by which they were found. */
    List<Finding> findings(String typed, Language reader, int limit) {
        catchUp();
        return withSearcher(searcher -> {
            var query = spelledOut(typed, searcher);
            var excerpts = Excerpts.of(query, searcher);
            var findings = new ArrayList<Finding>();
            for (var hit : searcher.search(only(query, reader), limit).scoreDocs) {
                findings.add(excerpts.finding(hit.doc));
            }
            return findings;
        });
    }

    /** The query with every spelling it stands for, found out once. */
    private static Query spelledOut(String typed, IndexSearcher searcher) throws IOException {
        return searcher.rewrite(SearchWords.about(typed, new Vocabulary(searcher)));
    }

    /** The articles that share the most words with the title of this one, or with what it is also found by. */
    List<ArticleId> alike(Article article, int limit) {
        catchUp();
        var text = article.text();
        var words = SearchWords.alike(text.title() + " " + text.synonyms(), article.language());
        return withSearcher(searcher -> ids(searcher, only(words, article.language()), limit + 1)).stream()
                .filter(found -> !found.equals(article.id()))
                .limit(limit)
                .toList();
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void catchUp() {
        if (changes.latest() > seen.nr()) {
            for (var next = rows.changedAfter(seen, AT_ONCE);
                    !next.isEmpty();
                    next = rows.changedAfter(seen, AT_ONCE)) {
                index(next);
                seen = next.getLast();
            }
            refresh();
        }
    }

    private void index(List<Mark> changed) {
        var editions = rows.editions(changed);
        changed.forEach(mark -> replace(
                mark.id(),
                editions.stream()
                        .filter(edition -> edition.article().equals(mark.id()))
                        .toList()));
    }

    private void replace(ArticleId article, List<IndexedEdition> editions) {
        try {
            writer.updateDocuments(
                    new Term(ARTICLE, Long.toString(article.value())),
                    editions.stream().map(SearchIndex::document).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(IndexedEdition edition) {
        var text = edition.text();
        var language = edition.language().tag();
        var document = new Document();
        var article = edition.article().value();
        document.add(new StringField(ARTICLE, Long.toString(article), Store.NO));
        document.add(new NumericDocValuesField(ID, article));
        Stream.of(Language.values())
                .filter(edition::serves)
                .forEach(reader -> document.add(new StringField(READER, reader.tag(), Store.NO)));
        document.add(new TextField(SearchWords.TITLE + language, text.title(), Store.NO));
        document.add(new TextField(SearchWords.SYNONYMS + language, text.synonyms(), Store.NO));
        Excerpts.fields(edition).forEach(document::add);
        return document;
    }

    private static Query only(Query query, Language reader) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(READER, reader.tag())), Occur.FILTER)
                .build();
    }

    private interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    private <T> T withSearcher(Look<T> look) {
        try {
            var searcher = searchers.acquire();
            try {
                return look.at(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ArticleId> ids(IndexSearcher searcher, Query query, int limit) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var ids = new ArrayList<ArticleId>();
        for (var hit : searcher.search(query, limit).scoreDocs) {
            var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            ids.add(article(leaf, hit.doc - leaf.docBase));
        }
        return ids;
    }

    static ArticleId article(LeafReaderContext leaf, int document) throws IOException {
        var ids = DocValues.getNumeric(leaf.reader(), ID);
        return new ArticleId(ids.advanceExact(document) ? ids.longValue() : 0);
    }

    private void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
