package org.latchkey.articles.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.latchkey.articles.Category;
import org.latchkey.kernel.Language;

/** Where a page stands: all articles, then each category down to it. */
final class Breadcrumbs extends Nav {

    Breadcrumbs(List<Category> way, Language language) {
        addClassName("breadcrumbs");
        setAriaLabel(getTranslation("articles.breadcrumbs"));
        var steps = new OrderedList(new ListItem(new Anchor(Paths.ARTICLES, getTranslation("articles.title"))));
        way.forEach(category -> steps.add(
                new ListItem(new Anchor(Paths.of(category.id()), category.name().in(language)))));
        add(steps);
    }
}
