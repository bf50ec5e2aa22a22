package org.latchkey.articles.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words that were looked for. */
@Tag("mark")
final class Marked extends HtmlContainer {

    Marked(String text) {
        setText(text);
    }
}
