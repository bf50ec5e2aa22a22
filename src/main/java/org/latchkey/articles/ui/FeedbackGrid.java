package org.latchkey.articles.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import org.latchkey.articles.ArticleFeedback;
import org.latchkey.articles.Tally;
import org.latchkey.shell.WindowWidth;

/** What the votes of each article come to; never counted. */
final class FeedbackGrid extends Grid<ArticleFeedback> {

    FeedbackGrid(FeedbackModel model) {
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addComponentColumn(line -> FeedbackView.link(line.id(), line.slug()))
                .setHeader(getTranslation("articles.column.title"))
                .setFlexGrow(3);
        number("unhelpful", Tally::unhelpful);
        number("helpful", Tally::helpful);
        number(
                "stars",
                tally -> tally.rated() == 0
                        ? ""
                        : String.format(getLocale(), "%.1f (%d)", tally.average(), tally.rated()));
        number("spared", Tally::spared);
        setItems(query -> model.page(query.getOffset(), query.getLimit()).stream());
        setEmptyStateText(getTranslation("articles.desk.empty"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        WindowWidth.tell(attached, width -> getColumnByKey("spared").setVisible(!WindowWidth.isNarrow(width)));
    }

    private void number(String name, ValueProvider<Tally, ?> value) {
        addColumn(line -> value.apply(line.tally()))
                .setKey(name)
                .setHeader(getTranslation("articles.column." + name))
                .setWidth("5.5rem");
    }
}
