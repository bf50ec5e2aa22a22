package org.latchkey.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.Instant;

/** Until when something is due; it goes on by itself, and says the exact time on hovering. */
@Tag("latchkey-since")
@JavaScript("context://since.js")
final class Since extends Component {

    private Since(Instant instant) {
        getElement().setAttribute("datetime", instant.toString());
    }

    /** For example “in 40 min”, and once it is late “overdue by 5 min”. */
    static Since due(Instant at) {
        var due = new Since(at);
        due.getElement().setAttribute("future", due.getTranslation("desk.due.in"));
        due.getElement().setAttribute("past", due.getTranslation("desk.due.late"));
        due.getElement().setAttribute("warns", true);
        return due;
    }
}
