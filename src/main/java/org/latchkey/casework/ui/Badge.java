package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** One word about a request, its user or its account. */
final class Badge extends Span {

    Badge(String kind, Enum<?> value) {
        addClassNames("badge", kind);
        getElement().setAttribute("data-value", value.name().toLowerCase(Locale.ROOT));
        setText(Wording.of(Sentence.word(kind, value)));
    }
}
