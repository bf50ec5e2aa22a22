package org.latchkey.imports.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.latchkey.imports.ImportState;

/** Where a file stands, in one word. */
final class StateBadge extends Span {

    StateBadge(ImportState state) {
        super();
        setText(getTranslation("imports.state." + state));
        addClassName("import-state");
        getElement().setAttribute("data-value", state.name().toLowerCase(Locale.ROOT));
    }
}
