package org.latchkey.articles.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.latchkey.articles.ArticleDesk;
import org.latchkey.articles.Category;
import org.latchkey.articles.Slug;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Language;
import org.latchkey.shell.Entry;

/** Asks for what an article cannot be without, before its text: an address and a category. */
final class BeginDialog extends Dialog {

    private final ArticleDesk desk;
    private final TextField slug = new TextField(getTranslation("articles.slug"));
    private final Entry<Slug> theSlug = Entry.of(slug, Slug::new);
    private final CategoryField category;
    private final Entry<Category> theCategory;

    BeginDialog(ArticleDesk desk, Shelves shelves, Language language) {
        this.desk = desk;
        category = new CategoryField(getTranslation("articles.category"), shelves, shelves.all(), language);
        theCategory = Entry.chosen(category, "articles.category.choose");
        setHeaderTitle(getTranslation("articles.desk.begin"));
        slug.setId("slug");
        slug.setHelperText(getTranslation("articles.slug.hint"));
        slug.setAutofocus(true);
        var fields = new Div(slug, category);
        fields.addClassName("fields");
        add(fields);
        var begin = new Button(getTranslation("articles.begin"), clicked -> begin());
        begin.setId("confirm");
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickShortcut(Key.ENTER).listenOn(slug);
        getFooter().add(new Button(getTranslation("shell.cancel"), clicked -> close()), begin);
    }

    private void begin() {
        if (!Entry.allRight(theSlug, theCategory)) {
            return;
        }
        try {
            var article = desk.begin(theSlug.value(), theCategory.value().id());
            close();
            UI.getCurrent().navigate(EditorView.class, EditorView.parameters(article));
        } catch (InvalidValue taken) {
            theSlug.refuse(taken);
        }
    }
}
