package org.latchkey.articles.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;
import org.latchkey.articles.ArticleFeedback;
import org.latchkey.articles.Tally;

/** What the votes of each article come to; never counted. */
final class FeedbackGrid extends Grid<ArticleFeedback> {

    FeedbackGrid(FeedbackModel model) {
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

    private void number(String name, ValueProvider<Tally, ?> value) {
        addColumn(line -> value.apply(line.tally())).setKey(name).setHeader(getTranslation("articles.column." + name));
    }
}
