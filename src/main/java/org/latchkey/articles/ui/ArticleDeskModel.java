package org.latchkey.articles.ui;

import java.util.List;
import java.util.TreeMap;
import org.latchkey.articles.ArticleDesk;
import org.latchkey.articles.Category;
import org.latchkey.articles.CategoryId;
import org.latchkey.articles.DeskLine;
import org.latchkey.articles.Slug;
import org.latchkey.kernel.Language;

/** The writers' list. It remembers the slug at which each page began, so that depth costs nothing. */
final class ArticleDeskModel {

    private final ArticleDesk desk;
    private final Shelves shelves;
    private final Language language;
    private final TreeMap<Integer, Slug> keys = new TreeMap<>();

    ArticleDeskModel(ArticleDesk desk, Shelves shelves, Language language) {
        this.desk = desk;
        this.shelves = shelves;
        this.language = language;
    }

    List<DeskLine> page(int offset, int limit) {
        var known = keys.floorEntry(offset);
        var start = known == null ? 0 : known.getKey();
        var lines = desk.page(known == null ? null : known.getValue(), offset - start + limit);
        if (!lines.isEmpty()) {
            keys.put(start + lines.size(), lines.getLast().slug());
        }
        return lines.stream().skip(offset - start).toList();
    }

    String name(CategoryId category) {
        return shelves.find(category)
                .map(Category::name)
                .map(name -> name.in(language))
                .orElse("");
    }
}
