package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.latchkey.casework.QueueView;
import org.latchkey.shell.Glyph;

/** What an empty view says: why it is empty, and where to look next. */
final class EmptyQueue extends Div {

    private final Paragraph why = new Paragraph();
    private final Span next = new Span();

    EmptyQueue() {
        addClassName("empty");
        add(Glyph.CHECK.draw(), why, next);
    }

    void show(QueueView view) {
        why.setText(getTranslation("desk.empty." + view.name()));
        next.setText(getTranslation("desk.empty." + view.name() + ".next"));
    }
}
