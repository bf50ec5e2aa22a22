package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.latchkey.kernel.Language;
import org.latchkey.settings.DeskSettings;
import org.latchkey.shell.Glyph;

/** The desk's telephone number, when somebody answers it, and whether that is now (P40). */
final class CallUs extends Section {

    CallUs(DeskSettings desk, boolean open) {
        addClassNames("call-us", "highlight");
        var number = new Anchor("tel:" + desk.phone().replaceAll("[^0-9+]", ""), Glyph.PHONE.draw());
        number.add(new Span(desk.phone()));
        number.addClassName("phone");
        var state = new Span(getTranslation(open ? "frontdoor.call.open" : "frontdoor.call.closed"));
        state.addClassNames("state", open ? "open" : "closed");
        var line = new Div(number, state);
        line.addClassName("number-line");
        var reader = Language.of(getLocale()).orElse(desk.language());
        add(new H2(getTranslation("frontdoor.call.title")), line, new Paragraph(desk.hours(reader)));
    }
}
