package org.latchkey.articles.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.latchkey.articles.ArticleLine;

/** Articles, each a link with its summary. */
final class ArticleList extends UnorderedList {

    ArticleList(List<ArticleLine> lines) {
        addClassName("article-list");
        show(lines);
    }

    /** Adds more behind those that are shown. */
    void show(List<ArticleLine> lines) {
        lines.forEach(line -> add(item(line)));
    }

    private static ListItem item(ArticleLine line) {
        var summary = new Span(line.summary());
        summary.addClassName("quiet");
        var item = new ListItem(new Anchor(Paths.of(line.slug()), line.title()), summary);
        item.getElement().setAttribute("lang", line.language().tag());
        return item;
    }
}
