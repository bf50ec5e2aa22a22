package org.latchkey.articles.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.latchkey.articles.ArticleDesk;
import org.latchkey.articles.ArticleFile;
import org.latchkey.articles.Category;
import org.latchkey.articles.Slug;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Language;
import org.latchkey.shell.Entry;
import org.latchkey.shell.Notice;

/** Where an article is found: its address, its category, and what stands beside it. */
final class PlaceForm extends Div {

    private final ArticleDesk desk;
    private final ArticleFile file;
    private final TextField slug = new TextField(getTranslation("articles.slug"));
    private final TextField related = new TextField(getTranslation("articles.related.addresses"));
    private final CategoryField category;
    private final Entry<Slug> theSlug = Entry.of(slug, Slug::new);
    private final Entry<List<Slug>> theRelated = Entry.of(related, PlaceForm::slugs);

    PlaceForm(ArticleDesk desk, ArticleFile file, Shelves shelves, Language language) {
        this.desk = desk;
        this.file = file;
        addClassName("place-form");
        category = new CategoryField(getTranslation("articles.category"), shelves, shelves.all(), language);
        shelves.find(file.category()).ifPresent(category::setValue);
        slug.setId("slug");
        slug.setValue(file.slug().value());
        slug.setReadOnly(file.slugIsFixed());
        slug.setHelperText(getTranslation(file.slugIsFixed() ? "invalid.slug.fixed" : "articles.slug.hint"));
        related.setId("related");
        related.setHelperText(getTranslation("articles.related.hint"));
        related.setValue(file.related().stream().map(Slug::value).collect(Collectors.joining(", ")));
        var place = new Button(getTranslation("articles.place.save"), clicked -> place());
        place.setId("place");
        add(slug, category, related, place);
    }

    private static List<Slug> slugs(String typed) {
        return Arrays.stream(typed.split("[,\\s]+"))
                .filter(slug -> !slug.isEmpty())
                .map(Slug::new)
                .toList();
    }

    private void place() {
        if (!Entry.allRight(theSlug, theRelated)) {
            return;
        }
        try {
            var shelf = category.getOptionalValue().map(Category::id).orElse(file.category());
            desk.place(file.id(), theSlug.value(), shelf, theRelated.value());
            Notice.success(getTranslation("articles.saved"));
        } catch (InvalidValue wrong) {
            (wrong.key().startsWith("invalid.slug") ? theSlug : theRelated).refuse(wrong);
        }
    }
}
