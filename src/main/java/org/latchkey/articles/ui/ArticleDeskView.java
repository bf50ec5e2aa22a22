package org.latchkey.articles.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.latchkey.articles.ArticleDesk;
import org.latchkey.articles.Articles;
import org.latchkey.kernel.Language;

/** Every article, published or not, for those who write them (P53). */
@Route("config/articles")
@Menu(title = "articles.desk.title", order = 60)
@RolesAllowed({"SUPPORT", "SYSADMIN"})
@StyleSheet("context://articles.css")
final class ArticleDeskView extends Div implements HasDynamicTitle {

    ArticleDeskView(ArticleDesk desk, Articles articles) {
        addClassName("writing");
        var shelves = new Shelves(articles.categories());
        var language = Language.of(getLocale()).orElse(Language.EN);
        var begin = new Button(
                getTranslation("articles.desk.begin"), clicked -> new BeginDialog(desk, shelves, language).open());
        begin.setId("begin");
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var tools = new Div(
                begin,
                new Anchor("config/articles/categories", getTranslation("articles.desk.categories")),
                new Anchor("config/articles/feedback", getTranslation("articles.desk.feedback")));
        tools.addClassName("tools");
        var grid = new ArticleGrid(new ArticleDeskModel(desk, shelves, language));
        grid.addItemClickListener(clicked -> UI.getCurrent()
                .navigate(
                        EditorView.class,
                        EditorView.parameters(clicked.getItem().id())));
        add(new H1(getPageTitle()), tools, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("articles.desk.title");
    }
}
