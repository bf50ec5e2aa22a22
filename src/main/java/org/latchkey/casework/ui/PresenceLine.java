package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Which colleagues look at the same request; told aloud when it changes. */
final class PresenceLine extends Span {

    PresenceLine() {
        addClassName("presence");
        getElement().setAttribute("role", "status");
    }

    void show(List<String> names) {
        var words = write(names);
        if (!getText().equals(words)) {
            setText(words);
        }
    }

    /** The sentence about these colleagues; empty about none. */
    static String write(List<String> names) {
        return names.isEmpty()
                ? ""
                : Wording.of(Sentence.of(names.size() == 1 ? "desk.presence.one" : "desk.presence.several", names));
    }
}
