package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.latchkey.requests.ConversationEntry;
import org.latchkey.requests.ConversationEntry.Kind;
import org.latchkey.shell.Moment;

/** Everything that was said and done, oldest first; what is new is added at the end, so that nobody loses their place. */
final class TimelinePanel extends Panel {

    private final OrderedList list = new OrderedList();
    private List<ConversationEntry> shown = List.of();

    TimelinePanel() {
        super("desk.timeline");
        addClassName("timeline");
        add(list);
    }

    void show(List<ConversationEntry> entries) {
        if (!shown.equals(entries.stream().limit(shown.size()).toList())) {
            list.removeAll(); // another filing joined, which had been written earlier
            shown = List.of();
        }
        entries.stream().skip(shown.size()).forEach(entry -> list.add(line(entry)));
        shown = List.copyOf(entries);
    }

    private ListItem line(ConversationEntry entry) {
        var line = entry.kind() == Kind.EVENT ? event(entry) : text(entry);
        line.addClassNames("entry", entry.kind().name().toLowerCase(Locale.ROOT));
        return line;
    }

    private ListItem event(ConversationEntry entry) {
        var said = new Span(getTranslation("casework.event." + entry.text(), entry.author()));
        return new ListItem(said, new Moment(entry.writtenAt()));
    }

    private ListItem text(ConversationEntry entry) {
        var author = new Span(entry.author());
        author.addClassName("author");
        var head = new Div(author, new Span(getTranslation("desk.entry." + entry.kind())));
        head.addClassName("head");
        if (entry.kind() == Kind.MESSAGE && !entry.proven()) {
            var mark = new Span(getTranslation("desk.entry.unproven"));
            mark.addClassNames("badge", "unproven");
            head.add(mark);
        }
        head.add(new Moment(entry.writtenAt()));
        var words = new Div(entry.text());
        words.addClassName("words");
        return new ListItem(head, words);
    }
}
