package org.latchkey.articles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read: published articles, found by address, by category, or by what they are about (P50, P52). */
@Service
@Transactional(readOnly = true)
public class Articles {

    private static final int SUGGESTIONS = 3;
    private static final int RELATED = 4;

    private final EditionRows editions;
    private final CategoryRows categories;
    private final SearchIndex index;

    Articles(EditionRows editions, CategoryRows categories, SearchIndex index) {
        this.editions = editions;
        this.categories = categories;
        this.index = index;
    }

    /** The article of this address, in the reader's language where it is published in that. */
    public Optional<Article> find(String slug, Language reader) {
        return editions.find(slug, reader);
    }

    /** All categories, parents before their children, in their order. */
    public List<Category> categories() {
        return categories.all();
    }

    /**
     * The articles of one category, by title.
     *
     * @param after only those behind this one; from the first when null
     */
    public List<ArticleLine> shelf(CategoryId category, Language reader, @Nullable ArticleLine after, int limit) {
        return editions.shelf(category, reader, after, limit);
    }

    /** What else may help: the articles its writers chose, or those that share the most words with it. */
    public List<ArticleLine> related(Article article) {
        var chosen = editions.related(article.id(), article.language());
        return chosen.isEmpty() ? editions.lines(index.alike(article, RELATED), article.language()) : chosen;
    }

    /** At most three articles that may answer this text; none when nothing fits. */
    public List<Suggestion> suggest(String text, Locale reader) {
        var language = Language.of(reader).orElse(Language.EN);
        return editions.lines(index.find(text, language, SUGGESTIONS), language).stream()
                .map(line -> new Suggestion(line.slug(), line.title()))
                .toList();
    }
}
