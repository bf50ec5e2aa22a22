package org.latchkey.articles.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import org.latchkey.articles.DeskLine;
import org.latchkey.articles.EditionState;
import org.latchkey.shell.WindowWidth;

/** The writers' list of articles; never counted. In a narrow window one column tells of both languages. */
final class ArticleGrid extends Grid<DeskLine> {

    private static final String BOTH = "both";

    private final Column<DeskLine> title;

    ArticleGrid(ArticleDeskModel model) {
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        title = addComponentColumn(ArticleGrid::title)
                .setHeader(getTranslation("articles.column.title"))
                .setFlexGrow(3);
        addColumn(line -> model.name(line.category())).setHeader(getTranslation("articles.column.category"));
        addComponentColumn(line -> state(line.english())).setHeader(getTranslation("articles.language.EN"));
        addComponentColumn(line -> state(line.german())).setHeader(getTranslation("articles.language.DE"));
        addComponentColumn(this::both)
                .setKey(BOTH)
                .setHeader(getTranslation("articles.column.editions"))
                .setWidth("10rem")
                .setFlexGrow(0);
        setItems(query -> model.page(query.getOffset(), query.getLimit()).stream());
        setEmptyStateText(getTranslation("articles.desk.empty"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        WindowWidth.tell(attached, this::fit);
    }

    private void fit(int width) {
        var narrow = WindowWidth.isNarrow(width);
        getColumns().forEach(column -> column.setVisible(column == title || narrow == BOTH.equals(column.getKey())));
    }

    private static Component title(DeskLine line) {
        return new Anchor(
                "config/articles/" + line.id().value(),
                Objects.requireNonNullElse(line.title(), line.slug().value()));
    }

    private Div both(DeskLine line) {
        var both = new Div(
                new Div(new Span("EN "), state(line.english())), new Div(new Span("DE "), state(line.german())));
        both.addClassName("editions");
        return both;
    }

    private Span state(EditionState state) {
        var badge = new Span(getTranslation("articles.state." + state));
        badge.addClassNames("edition-state", state.name().toLowerCase(Locale.ROOT));
        return badge;
    }
}
