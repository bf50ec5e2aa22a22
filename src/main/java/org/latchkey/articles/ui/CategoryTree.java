package org.latchkey.articles.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.latchkey.articles.Category;
import org.latchkey.articles.CategoryId;
import org.latchkey.kernel.Language;

/** All categories as nested links, the open one marked. */
final class CategoryTree extends Nav {

    CategoryTree(Shelves shelves, @Nullable CategoryId open, Language language) {
        addClassName("category-tree");
        setAriaLabel(getTranslation("articles.categories"));
        add(branch(shelves, null, open, language));
    }

    private static UnorderedList branch(
            Shelves shelves, @Nullable CategoryId parent, @Nullable CategoryId open, Language language) {
        var list = new UnorderedList();
        for (var category : shelves.on(parent)) {
            var item = new ListItem(link(category, Objects.equals(category.id(), open), language));
            if (!shelves.on(category.id()).isEmpty()) {
                item.add(branch(shelves, category.id(), open, language));
            }
            list.add(item);
        }
        return list;
    }

    private static Anchor link(Category category, boolean open, Language language) {
        var link = new Anchor(Paths.of(category.id()), category.name().in(language));
        if (open) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
