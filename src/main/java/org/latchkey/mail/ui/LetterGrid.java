package org.latchkey.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.latchkey.mail.LetterState;
import org.latchkey.mail.OutboxLetter;
import org.latchkey.shell.Moment;

/** The letters, newest first, each opened by a click; never counted. */
final class LetterGrid extends Grid<OutboxLetter> {

    /** Gives letters from an offset on, at most so many. */
    interface Pages {

        List<OutboxLetter> page(int offset, int limit);
    }

    LetterGrid(Pages pages, SerializableFunction<OutboxLetter, Component> details) {
        text("state", letter -> getTranslation("mail.state." + letter.state()));
        text("kind", letter -> getTranslation("mail.kind." + letter.kind()));
        text("recipient", letter -> Objects.requireNonNullElse(letter.recipient(), ""));
        text("number", letter -> Objects.toString(letter.number(), ""));
        moment("created", OutboxLetter::createdAt);
        text("attempts", OutboxLetter::attempts);
        moment("next", letter -> letter.state() == LetterState.OWED ? letter.nextAttemptAt() : null);
        moment("sent", OutboxLetter::sentAt);
        setItems(query -> pages.page(query.getOffset(), query.getLimit()).stream());
        setItemDetailsRenderer(new ComponentRenderer<>(details));
        setEmptyStateText(getTranslation("mail.empty"));
    }

    /** Reads the letters anew. */
    void refresh() {
        getDataProvider().refreshAll();
    }

    private void text(String name, ValueProvider<OutboxLetter, ?> value) {
        set(addColumn(value), name);
    }

    private void moment(String name, SerializableFunction<OutboxLetter, @Nullable Instant> value) {
        set(addComponentColumn(letter -> written(value.apply(letter))), name);
    }

    private static Component written(@Nullable Instant at) {
        return at == null ? new Span() : new Moment(at);
    }

    private void set(Column<OutboxLetter> column, String name) {
        column.setKey(name).setHeader(getTranslation("mail.column." + name)).setAutoWidth(true);
    }
}
