package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.latchkey.requests.HelpRequest;
import org.latchkey.shell.Moment;

/** The earlier request that a case goes back to, and those that go back to it; shown only where there are any (P45). */
final class RelatedPanel extends Panel {

    private final UnorderedList list = new UnorderedList();

    RelatedPanel() {
        super("desk.related");
        addClassName("related");
        add(list);
    }

    void show(CaseModel model) {
        var related = model.related();
        list.removeAll();
        related.forEach(other ->
                list.add(line(other, other.id().equals(model.file().request().earlier()))));
        setVisible(!related.isEmpty());
    }

    private ListItem line(HelpRequest other, boolean earlier) {
        var link = new RouterLink(
                other.number().value(),
                CaseView.class,
                new RouteParameters("number", other.number().value()));
        var kind = new Span(getTranslation(earlier ? "desk.related.earlier" : "desk.related.later." + other.origin()));
        return new ListItem(link, new Span(" · "), kind, new Span(" · "), new Moment(other.filedAt()));
    }
}
