package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** One matter of a case, under its own heading. */
abstract class Panel extends Section {

    private final H2 heading = new H2();

    Panel(String key) {
        addClassName("panel");
        heading.setText(getTranslation(key));
        add(heading);
    }

    /** A word beside the heading. */
    void aside(Span word) {
        heading.add(word);
    }
}
