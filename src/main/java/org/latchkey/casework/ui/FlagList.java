package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.latchkey.shell.Glyph;

/** The flags of a request, each with a sign that does not rest on colour. */
final class FlagList extends UnorderedList {

    FlagList(List<Sentence> flags) {
        addClassName("flags");
        flags.forEach(flag -> add(new ListItem(Glyph.ALERT.draw(), new Span(Wording.of(flag)))));
        setVisible(!flags.isEmpty());
    }
}
