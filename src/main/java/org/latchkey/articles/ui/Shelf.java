package org.latchkey.articles.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.articles.ArticleLine;
import org.latchkey.articles.Articles;
import org.latchkey.articles.CategoryId;
import org.latchkey.kernel.Language;

/** The articles of one category, thirty at a time. */
final class Shelf extends Div {

    private static final int AT_ONCE = 30;

    private final Articles articles;
    private final CategoryId category;
    private final Language language;
    private final ArticleList list = new ArticleList(List.of());
    private final Button more = new Button(getTranslation("articles.more"), clicked -> showMore());
    private @Nullable ArticleLine last;

    Shelf(Articles articles, CategoryId category, Language language) {
        this.articles = articles;
        this.category = category;
        this.language = language;
        more.setId("more");
        add(list, more);
        showMore();
        if (last == null) {
            add(new Paragraph(getTranslation("articles.category.empty")));
        }
    }

    private void showMore() {
        var lines = articles.shelf(category, language, last, AT_ONCE + 1);
        more.setVisible(lines.size() > AT_ONCE);
        var shown = lines.stream().limit(AT_ONCE).toList();
        list.show(shown);
        if (!shown.isEmpty()) {
            last = shown.getLast();
        }
    }
}
