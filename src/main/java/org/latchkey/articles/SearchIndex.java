package org.latchkey.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
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

    /** The articles for readers of this language that answer a query best. */
    List<ArticleId> find(Query query, Language reader, int limit) {
        catchUp();
        return search(only(query, reader), limit);
    }

    /** The same query with every spelling it stands for, found out once, so that marking many texts is cheap. */
    Query spelledOut(Query query) {
        return withSearcher(searcher -> searcher.rewrite(query));
    }

    /** The articles that are most likely about this text. */
    List<ArticleId> about(String text, Language reader, int limit) {
        return find(SearchWords.about(text), reader, limit);
    }

    /** The articles that share the most words with this one. */
    List<ArticleId> alike(Article article, int limit) {
        var text = article.text();
        return about(text.title() + " " + text.synonyms() + " " + text.summary(), article.language(), limit + 1)
                .stream()
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
        var documents = Arrays.stream(Language.values())
                .flatMap(reader -> editions.stream()
                        .filter(edition -> edition.serves(reader))
                        .map(edition -> document(edition, reader)))
                .toList();
        try {
            writer.updateDocuments(new Term(ARTICLE, Long.toString(article.value())), documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(IndexedEdition edition, Language reader) {
        var text = edition.text();
        var language = edition.language().tag();
        var document = new Document();
        document.add(new StringField(ARTICLE, Long.toString(edition.article().value()), Store.YES));
        document.add(new StringField(READER, reader.tag(), Store.NO));
        document.add(new TextField(SearchWords.TITLE + language, text.title(), Store.NO));
        document.add(new TextField(SearchWords.SYNONYMS + language, text.synonyms(), Store.NO));
        document.add(new TextField(
                SearchWords.EVERYTHING + language,
                String.join("\n", text.title(), text.synonyms(), text.summary(), Markdown.words(text.body())),
                Store.NO));
        return document;
    }

    private static Query only(Query query, Language reader) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(READER, reader.tag())), Occur.FILTER)
                .build();
    }

    private List<ArticleId> search(Query query, int limit) {
        return withSearcher(searcher -> ids(searcher, query, limit));
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
        var stored = searcher.storedFields();
        var hits = searcher.search(query, limit).scoreDocs;
        var ids = new ArrayList<ArticleId>();
        for (var hit : hits) {
            ids.add(new ArticleId(Long.parseLong(stored.document(hit.doc).get(ARTICLE))));
        }
        return ids;
    }

    private void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
