package org.latchkey.articles.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import org.latchkey.articles.ArticleDesk;
import org.latchkey.articles.ArticleFile;
import org.latchkey.articles.ArticleId;
import org.latchkey.articles.Articles;
import org.latchkey.articles.Images;
import org.latchkey.kernel.Language;

/** Where an article is written: its place, and its text in each language (P53). */
@Route("config/articles/:article")
@RolesAllowed({"SUPPORT", "SYSADMIN"})
@StyleSheet("context://articles.css")
final class EditorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ARTICLE = "article";

    private final ArticleDesk desk;
    private final Articles articles;
    private final Images images;

    EditorView(ArticleDesk desk, Articles articles, Images images) {
        this.desk = desk;
        this.articles = articles;
        this.images = images;
        addClassName("writing");
    }

    static RouteParameters parameters(ArticleId article) {
        return new RouteParameters(ARTICLE, Long.toString(article.value()));
    }

    /** The article an address names; one that cannot exist is the article 0. */
    static ArticleId article(BeforeEnterEvent entering) {
        return entering.getRouteParameters()
                .get(ARTICLE)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(id -> new ArticleId(Long.parseLong(id)))
                .orElse(new ArticleId(0));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("articles.editor.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        try {
            show(desk.open(article(entering)));
        } catch (NoSuchElementException unknown) {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ArticleFile file) {
        var back = new Anchor("config/articles", getTranslation("articles.desk.title"));
        back.addClassName("back");
        var shelves = new Shelves(articles.categories());
        var place = new Section(
                new H2(getTranslation("articles.place")),
                new PlaceForm(desk, file, shelves, Language.of(getLocale()).orElse(Language.EN)));
        add(back, new H1(getPageTitle()), place, languages(file));
    }

    private Section languages(ArticleFile file) {
        var editor = new Div();
        var tabs = new Tabs();
        for (var language : Language.values()) {
            tabs.add(new Tab(getTranslation("articles.language." + language)));
        }
        tabs.addSelectedChangeListener(chosen -> edit(file, Language.values()[tabs.getSelectedIndex()], editor));
        edit(file, Language.values()[0], editor);
        return new Section(new H2(getTranslation("articles.text")), tabs, editor);
    }

    private void edit(ArticleFile file, Language language, Div place) {
        place.removeAll();
        place.add(new TextForm(desk, images, file, language));
    }
}
