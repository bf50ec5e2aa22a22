package org.latchkey.articles.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;
import org.latchkey.articles.Category;
import org.latchkey.kernel.Language;

/** Chooses a category, each written with the way down to it. */
final class CategoryField extends Select<Category> {

    CategoryField(String label, Shelves shelves, List<Category> choices, Language language) {
        setId("category");
        setLabel(label);
        setItems(choices);
        setItemLabelGenerator(category -> category == null
                ? getTranslation("articles.category.top")
                : shelves.wayTo(category.id()).stream()
                        .map(step -> step.name().in(language))
                        .collect(Collectors.joining(" › ")));
    }
}
