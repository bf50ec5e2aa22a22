package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.latchkey.access.OpenLock;
import org.latchkey.shell.Moment;

/** Why the user is locked, and since when. */
final class LocksPanel extends Panel {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();

    LocksPanel() {
        super("casework.locks");
        addClassName("locks");
        none.setText(getTranslation("casework.locks.none"));
        add(list, none);
    }

    void show(List<OpenLock> locks) {
        list.removeAll();
        locks.forEach(lock -> list.add(line(lock)));
        none.setVisible(locks.isEmpty());
    }

    private ListItem line(OpenLock lock) {
        var cause = new Span(Wording.of(Sentence.word("cause", lock.cause())));
        cause.addClassName("cause");
        var reason = new Span(Wording.of(Fact.reason(lock)));
        reason.addClassName("reason");
        return new ListItem(cause, new Moment(lock.since()), reason);
    }
}
