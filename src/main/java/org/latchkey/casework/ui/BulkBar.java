package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.Function;
import org.latchkey.casework.WorkItem;
import org.latchkey.shell.Notice;

/** What can be done with the rows that are selected: assign, tag, put aside; nothing that validates or decides (P60). */
final class BulkBar extends Div {

    private final Span count = new Span();
    private final transient QueueActs acts;
    private final transient Performer performer;
    private final Runnable finished;
    private Set<WorkItem> selected = Set.of();

    /** @param finished takes the selection back */
    BulkBar(QueueActs acts, Performer performer, Runnable finished) {
        this.acts = acts;
        this.performer = performer;
        this.finished = finished;
        addClassName("bulk-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("desk.bulk"));
        count.getElement().setAttribute("role", "status");
        add(
                count,
                button("desk.assign", "bulk-assign", this::assign),
                button("desk.tag.add", "bulk-tag", this::tag),
                button("desk.spam", "bulk-spam", this::putAside),
                button("desk.bulk.clear", "bulk-clear", finished));
        setVisible(false);
    }

    private Button button(String key, String id, Runnable act) {
        var button = new Button(getTranslation(key), clicked -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setId(id);
        return button;
    }

    void show(Set<WorkItem> rows) {
        selected = Set.copyOf(rows);
        count.setText(getTranslation("desk.bulk.selected", selected.size()));
        setVisible(!selected.isEmpty());
    }

    private void assign() {
        new AssignDialog("desk.assign", acts.colleagues(), colleague -> perform(item -> acts.assign(item, colleague)))
                .open();
    }

    private void tag() {
        new TagDialog(acts.tags(), tag -> perform(item -> acts.tag(item, tag))).open();
    }

    private void putAside() {
        var rows = selected;
        new ReasonDialog("spam", performer, why -> Bulk.each(rows, item -> acts.spam(item, why)), this::tell).open();
    }

    private void perform(Function<WorkItem, Outcome> act) {
        var rows = selected;
        performer.perform(() -> Bulk.each(rows, act), this::tell, refused -> Notice.error(Wording.of(refused.why())));
    }

    private void tell(Outcome.Done done) {
        Notice.success(Wording.of(done.said()));
        finished.run();
    }
}
