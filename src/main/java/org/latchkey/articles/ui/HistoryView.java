package org.latchkey.articles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.latchkey.articles.ArticleDesk;
import org.latchkey.articles.ArticleId;
import org.latchkey.articles.Difference;
import org.latchkey.articles.Revision;
import org.latchkey.kernel.Language;
import org.latchkey.settings.DeskSettings;
import org.latchkey.shell.Moment;

/** The versions of an article in one language, and what each changed (P53). */
@Route("config/articles/:article/history")
@RolesAllowed({"SUPPORT", "SYSADMIN"})
@StyleSheet("context://articles.css")
final class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ArticleDesk desk;
    private final DeskSettings settings;
    private final Div difference = new Div();

    HistoryView(ArticleDesk desk, DeskSettings settings) {
        this.desk = desk;
        this.settings = settings;
        addClassName("writing");
        difference.addClassName("difference");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("articles.history");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var article = EditorView.article(entering);
        var language = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(Paths.LANGUAGE)
                .flatMap(tag -> Language.of(Locale.forLanguageTag(tag)))
                .orElse(Language.EN);
        removeAll();
        show(article, desk.history(article, language));
    }

    private void show(ArticleId article, List<Revision> versions) {
        var back = new Anchor("config/articles/" + article.value(), getTranslation("articles.editor.title"));
        back.addClassName("back");
        add(back, new H1(getPageTitle()));
        if (versions.isEmpty()) {
            add(new Paragraph(getTranslation("articles.history.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("versions");
        for (int nr = 0; nr < versions.size(); nr++) {
            list.add(new ListItem(version(versions, nr)));
        }
        compare(versions, 0);
        var sides = new Div(list, difference);
        sides.addClassName("history");
        add(sides);
    }

    private Component version(List<Revision> versions, int nr) {
        var version = versions.get(nr);
        var author = version.author().isEmpty() ? settings.name() : version.author();
        var open = new Button(getTranslation("articles.history.show"), clicked -> compare(versions, nr));
        open.setAriaLabel(getTranslation("articles.history.show.of", version.id()));
        var line = new Div(new Moment(version.writtenAt()), new Span(author), open);
        if (version.published()) {
            line.addComponentAtIndex(2, shown());
        }
        return line;
    }

    private Span shown() {
        var shown = new Span(getTranslation("articles.state.PUBLISHED"));
        shown.addClassNames("edition-state", "published");
        return shown;
    }

    private void compare(List<Revision> versions, int nr) {
        var older = nr + 1 < versions.size() ? versions.get(nr + 1).text() : null;
        difference.removeAll();
        Difference.between(older, versions.get(nr).text()).lines().forEach(line -> difference.add(line(line)));
    }

    private static Div line(Difference.Line line) {
        var shown = new Div();
        shown.setClassName("changed", !line.isSame());
        line.words()
                .forEach(words -> shown.add(
                        switch (words.change()) {
                            case SAME -> new Span(words.text());
                            case ADDED -> new Changed("ins", words.text());
                            case REMOVED -> new Changed("del", words.text());
                        }));
        return shown;
    }
}
