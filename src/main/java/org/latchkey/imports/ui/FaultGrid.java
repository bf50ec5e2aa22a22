package org.latchkey.imports.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.latchkey.imports.NotedFault;

/** Every fault of a file, by line; never counted. */
final class FaultGrid extends Grid<NotedFault> {

    FaultGrid(ImportModel model) {
        var words = new FileWords(this);
        addColumn(noted -> noted.fault().line() == 0 ? "" : noted.fault().line())
                .setHeader(getTranslation("imports.faults.line"))
                .setKey("line")
                .setWidth("5.5rem")
                .setFlexGrow(0);
        addColumn(noted -> Objects.requireNonNullElse(noted.fault().column(), ""))
                .setHeader(getTranslation("imports.faults.column"))
                .setKey("column")
                .setWidth("9rem")
                .setFlexGrow(0);
        addComponentColumn(noted -> new Span(words.reason(noted.fault())))
                .setHeader(getTranslation("imports.faults.reason"))
                .setKey("reason");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setItems(query -> model.faults(query.getOffset(), query.getLimit()).stream());
        getElement().setAttribute("aria-label", getTranslation("imports.faults"));
    }
}
