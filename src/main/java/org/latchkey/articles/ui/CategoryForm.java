package org.latchkey.articles.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import org.latchkey.articles.Category;
import org.latchkey.articles.CategoryDesk;
import org.latchkey.articles.CategoryName;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Language;
import org.latchkey.shell.Entry;
import org.latchkey.shell.Notice;

/** One category, or a new one: its names, and what it stands below. */
final class CategoryForm extends Div {

    private final CategoryDesk desk;
    private final @Nullable Category category;
    private final SerializableRunnable changed;
    private final TextField english = new TextField(getTranslation("articles.category.english"));
    private final TextField german = new TextField(getTranslation("articles.category.german"));
    private final CategoryField parent;
    private final Entry<String> theEnglish = Entry.of(english, CategoryName::part);
    private final Entry<String> theGerman = Entry.of(german, CategoryName::part);

    CategoryForm(
            CategoryDesk desk,
            Shelves shelves,
            @Nullable Category category,
            Language language,
            SerializableRunnable changed) {
        this.desk = desk;
        this.category = category;
        this.changed = changed;
        addClassName("category-form");
        parent = new CategoryField(getTranslation("articles.category.parent"), shelves, shelves.all(), language);
        parent.setEmptySelectionAllowed(true);
        var save = new Button(
                getTranslation(category == null ? "articles.category.add" : "articles.save"), clicked -> save());
        add(english, german, parent, save);
        if (category != null) {
            english.setValue(category.name().english());
            german.setValue(category.name().german());
            shelves.find(category.parent()).ifPresent(parent::setValue);
            add(removal(category));
        }
    }

    private Button removal(Category removed) {
        var remove =
                new Button(getTranslation("articles.category.remove"), clicked -> act(() -> desk.remove(removed.id())));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    private void save() {
        if (Entry.allRight(theEnglish, theGerman)) {
            act(this::keep);
        }
    }

    private void keep() {
        var name = new CategoryName(theEnglish.value(), theGerman.value());
        var below = parent.getOptionalValue().map(Category::id).orElse(null);
        if (category == null) {
            desk.add(name, below);
        } else {
            desk.change(category.id(), name, below);
        }
    }

    private void act(SerializableRunnable act) {
        try {
            act.run();
            changed.run();
            Notice.success(getTranslation("articles.saved"));
        } catch (InvalidValue wrong) {
            parent.setErrorMessage(getTranslation(wrong.key(), wrong.arguments()));
            parent.setInvalid(true);
        }
    }
}
