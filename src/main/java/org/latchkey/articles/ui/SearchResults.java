package org.latchkey.articles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.latchkey.articles.Hit;
import org.latchkey.articles.Piece;

/** What a search found, the words that were looked for marked; or what to do when nothing was found. */
final class SearchResults extends Section {

    SearchResults(List<Hit> hits, String asked) {
        addClassName("search-results");
        var heading = new H2(getTranslation(hits.isEmpty() ? "articles.search.none" : "articles.search.found", asked));
        heading.getElement().setAttribute("role", "status");
        add(heading);
        if (hits.isEmpty()) {
            add(new Paragraph(getTranslation("articles.search.none.text")), new StillStuck());
        } else {
            var list = new OrderedList();
            list.addClassName("article-list");
            hits.forEach(hit -> list.add(item(hit)));
            add(list);
        }
    }

    private static ListItem item(Hit hit) {
        var link = new Anchor(Paths.of(hit.line().slug()));
        show(hit.title(), link);
        var excerpt = new Span();
        excerpt.addClassName("quiet");
        show(hit.excerpt(), excerpt);
        var item = new ListItem(link, excerpt);
        item.getElement().setAttribute("lang", hit.line().language().tag());
        return item;
    }

    private static void show(List<Piece> pieces, HasComponents place) {
        pieces.stream()
                .<Component>map(piece -> piece.hit() ? new Marked(piece.text()) : new Span(piece.text()))
                .forEach(place::add);
    }
}
