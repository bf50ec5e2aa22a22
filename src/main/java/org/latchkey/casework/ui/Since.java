package org.latchkey.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.Instant;

/** How long ago something was or until when it is due; it goes on by itself, and says the exact time on hovering. */
@Tag("latchkey-since")
@JavaScript("context://since.js")
final class Since extends Component {

    private Since(Instant instant) {
        getElement().setAttribute("datetime", instant.toString());
    }

    /** For example “2 hr”. */
    static Since waiting(Instant since) {
        return new Since(since);
    }

    /** For example “in 40 min”, and once it is late “overdue by 5 min”. */
    static Since due(Instant at) {
        var due = new Since(at);
        due.getElement().setAttribute("due", due.getTranslation("desk.due.in"));
        due.getElement().setAttribute("late", due.getTranslation("desk.due.late"));
        return due;
    }
}
