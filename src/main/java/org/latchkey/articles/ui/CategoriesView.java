package org.latchkey.articles.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.latchkey.articles.Articles;
import org.latchkey.articles.CategoryDesk;
import org.latchkey.kernel.Language;

/** Where staff arrange the categories (P53). */
@Route("config/articles/categories")
@RolesAllowed({"SUPPORT", "SYSADMIN"})
@StyleSheet("context://articles.css")
final class CategoriesView extends Div implements HasDynamicTitle {

    private final CategoryDesk desk;
    private final Articles articles;

    CategoriesView(CategoryDesk desk, Articles articles) {
        this.desk = desk;
        this.articles = articles;
        addClassName("writing");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("articles.desk.categories");
    }

    private void show() {
        var shelves = new Shelves(articles.categories());
        var language = Language.of(getLocale()).orElse(Language.EN);
        var back = new Anchor("config/articles", getTranslation("articles.desk.title"));
        back.addClassName("back");
        removeAll();
        add(back, new H1(getPageTitle()));
        shelves.all().forEach(category -> add(new CategoryForm(desk, shelves, category, language, this::show)));
        add(new Section(
                new H2(getTranslation("articles.category.new")),
                new CategoryForm(desk, shelves, null, language, this::show)));
    }
}
