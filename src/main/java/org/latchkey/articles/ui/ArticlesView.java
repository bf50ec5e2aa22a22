package org.latchkey.articles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.latchkey.articles.ArticleSearch;
import org.latchkey.articles.Articles;
import org.latchkey.articles.Category;
import org.latchkey.articles.CategoryId;
import org.latchkey.articles.SearchAnswer;
import org.latchkey.kernel.Language;
import org.latchkey.shell.PublicLayout;
import org.latchkey.shell.SearchBox;

/** All help articles: by category, or those that answer a question (P50). */
@Route(value = Paths.ARTICLES, layout = PublicLayout.class)
@AnonymousAllowed
@StyleSheet("context://articles.css")
final class ArticlesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_SECTIONS = 12;
    private static final int FIRST_LINES = 4;

    private final Articles articles;
    private final ArticleSearch search;
    private final Language language = Language.of(getLocale()).orElse(Language.EN);

    ArticlesView(Articles articles, ArticleSearch search) {
        this.articles = articles;
        this.search = search;
        addClassName("help");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("articles.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getLocation().getQueryParameters();
        var shelves = new Shelves(articles.categories());
        var open = category(asked, shelves);
        if (open.isEmpty() && asked.getSingleParameter(Paths.CATEGORY).isPresent()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        var content = open.map(category -> shelf(category, shelves))
                .orElseGet(() -> answer(asked.getSingleParameter(Paths.QUESTION).orElse(""), shelves));
        content.addClassName("help-content");
        add(content, new CategoryTree(shelves, open.map(Category::id).orElse(null), language));
    }

    private static Optional<Category> category(QueryParameters asked, Shelves shelves) {
        return asked.getSingleParameter(Paths.CATEGORY)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .flatMap(id -> shelves.find(new CategoryId(Long.parseLong(id))));
    }

    private Div shelf(Category category, Shelves shelves) {
        return new Div(
                new Breadcrumbs(shelves.wayTo(category.parent()), language),
                new H1(category.name().in(language)),
                new Shelf(articles, category.id(), language));
    }

    private Div answer(String asked, Shelves shelves) {
        var box = new SearchBox(asked, ArticleSearch.LONGEST);
        var content = new Div(new H1(getPageTitle()), box);
        switch (search.search(asked, language)) {
            case SearchAnswer.Hits found -> content.add(new SearchResults(found.hits(), asked));
            case SearchAnswer.NoHits none -> content.add(new SearchResults(List.of(), asked));
            case SearchAnswer.TooLong tooLong -> {
                box.refuse(getTranslation("articles.search.long", tooLong.longest()));
                content.add(overview(shelves));
            }
            case SearchAnswer.NothingAsked nothing -> content.add(overview(shelves));
        }
        return content;
    }

    private Component overview(Shelves shelves) {
        var overview = new Div();
        overview.addClassName("overview");
        shelves.on(null).stream().limit(MOST_SECTIONS).map(this::section).forEach(overview::add);
        if (overview.getComponentCount() == 0) {
            overview.add(new Paragraph(getTranslation("articles.none")));
        }
        return overview;
    }

    private Section section(Category category) {
        var lines = articles.shelf(category.id(), language, null, FIRST_LINES);
        var name = new Anchor(Paths.of(category.id()), category.name().in(language));
        return new Section(new H2(name), new ArticleList(lines));
    }
}
