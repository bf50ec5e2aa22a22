package org.latchkey.articles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.latchkey.articles.Articles;
import org.latchkey.articles.Markdown;
import org.latchkey.articles.Votes;
import org.latchkey.kernel.Language;
import org.latchkey.settings.DeskSettings;
import org.latchkey.shell.ContactCorner;
import org.latchkey.shell.Moment;
import org.latchkey.shell.PublicLayout;

/** One help article, what stands beside it, and what its readers think of it (P50). */
@Route(value = "articles/:slug", layout = PublicLayout.class)
@AnonymousAllowed
@StyleSheet("context://articles.css")
final class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Articles articles;
    private final Votes votes;
    private final DeskSettings desk;
    private final ContactCorner contact;
    private String title = "";

    ArticleView(Articles articles, Votes votes, DeskSettings desk, ContactCorner contact) {
        this.articles = articles;
        this.votes = votes;
        this.desk = desk;
        this.contact = contact;
        addClassName("help");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var slug = entering.getRouteParameters().get("slug").orElse("");
        articles.find(slug, language(entering))
                .ifPresentOrElse(this::show, () -> entering.rerouteToError(NotFoundException.class));
    }

    /** The reader's, unless the address asks for another. */
    private Language language(BeforeEnterEvent entering) {
        return entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(Paths.LANGUAGE)
                .flatMap(tag -> Language.of(Locale.forLanguageTag(tag)))
                .or(() -> Language.of(getLocale()))
                .orElse(Language.EN);
    }

    private void show(org.latchkey.articles.Article article) {
        title = article.text().title();
        var shelves = new Shelves(articles.categories());
        var content = new Div(
                new Breadcrumbs(shelves.wayTo(article.category()), article.language()),
                text(article),
                new VotePanel(votes, article.id()),
                related(article),
                new StillStuck(contact.draw(false)));
        content.addClassName("help-content");
        removeAll();
        add(content, new CategoryTree(shelves, article.category(), article.language()));
    }

    private Article text(org.latchkey.articles.Article article) {
        var lead = new Paragraph(article.text().summary());
        lead.addClassName("lead");
        var text = new Article(
                new H1(title),
                lead,
                facts(article),
                new ArticleBody(Markdown.html(article.text().body())));
        text.getElement().setAttribute("lang", article.language().tag());
        return text;
    }

    private Div facts(org.latchkey.articles.Article article) {
        var author = article.author().isEmpty() ? desk.name() : article.author();
        var print = new Button(
                getTranslation("articles.print"), clicked -> getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        print.addClassName("print");
        var facts = new Div(
                new Span(new Span(getTranslation("articles.updated") + " "), new Moment(article.updatedAt())),
                new Span(getTranslation("articles.by", author)),
                print);
        facts.addClassNames("facts", "quiet");
        facts.getElement().setAttribute("lang", getLocale().toLanguageTag());
        return facts;
    }

    private Component related(org.latchkey.articles.Article article) {
        var lines = articles.related(article);
        var related = new Section(new H2(getTranslation("articles.related")), new ArticleList(lines));
        related.addClassName("related");
        related.setVisible(!lines.isEmpty());
        return related;
    }
}
