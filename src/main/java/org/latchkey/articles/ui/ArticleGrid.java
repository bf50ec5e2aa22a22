package org.latchkey.articles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import org.latchkey.articles.DeskLine;
import org.latchkey.articles.EditionState;

/** The writers' list of articles; never counted. */
final class ArticleGrid extends Grid<DeskLine> {

    ArticleGrid(ArticleDeskModel model) {
        addComponentColumn(ArticleGrid::title)
                .setHeader(getTranslation("articles.column.title"))
                .setFlexGrow(3);
        addColumn(line -> model.name(line.category())).setHeader(getTranslation("articles.column.category"));
        addComponentColumn(line -> state(line.english())).setHeader(getTranslation("articles.language.EN"));
        addComponentColumn(line -> state(line.german())).setHeader(getTranslation("articles.language.DE"));
        setItems(query -> model.page(query.getOffset(), query.getLimit()).stream());
        setEmptyStateText(getTranslation("articles.desk.empty"));
    }

    private static Component title(DeskLine line) {
        return new Anchor(
                "config/articles/" + line.id().value(),
                Objects.requireNonNullElse(line.title(), line.slug().value()));
    }

    private Span state(EditionState state) {
        var badge = new Span(getTranslation("articles.state." + state));
        badge.addClassNames("edition-state", state.name().toLowerCase(Locale.ROOT));
        return badge;
    }
}
