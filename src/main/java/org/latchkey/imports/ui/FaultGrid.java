package org.latchkey.imports.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.latchkey.imports.Fault;
import org.latchkey.imports.NotedFault;

/** Every fault of a file, by line; never counted. */
final class FaultGrid extends Grid<NotedFault> {

    FaultGrid(ImportModel model) {
        addColumn(noted -> noted.fault().line() == 0 ? "" : noted.fault().line())
                .setHeader(getTranslation("imports.faults.line"))
                .setKey("line")
                .setWidth("5rem")
                .setFlexGrow(0);
        addComponentColumn(noted -> why(noted.fault()))
                .setHeader(getTranslation("imports.faults.reason"))
                .setKey("reason");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setItems(query -> model.faults(query.getOffset(), query.getLimit()).stream());
        getElement().setAttribute("aria-label", getTranslation("imports.faults"));
    }

    /** One above the other, since on a phone there is no room for both in a line. */
    private Div why(Fault fault) {
        var why = new Div(new Span(new FileWords(this).reason(fault)));
        if (fault.column() != null) {
            why.addComponentAsFirst(new Code(fault.column()));
        }
        why.addClassName("why");
        return why;
    }
}
