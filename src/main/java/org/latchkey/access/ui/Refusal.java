package org.latchkey.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.latchkey.shell.Glyph;

/** What a sign-in that failed is answered: one text for every reason (P31), and what helps (P32). */
final class Refusal extends Div {

    Refusal() {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
    }

    void loginFailed() {
        show("access.refused.title");
        var tips = new UnorderedList(
                tip("access.refused.stop"),
                tip("access.refused.capsLock"),
                tip("access.refused.language"),
                tip("access.refused.check"));
        add(tips);
    }

    void busy() {
        show("access.busy");
    }

    void slower() {
        show("access.slower");
    }

    private void show(String key) {
        removeAll();
        var title = new Span(getTranslation(key));
        title.addClassName("title");
        add(Glyph.ALERT.draw(), title);
        addClassName("shown");
    }

    private ListItem tip(String key) {
        return new ListItem(getTranslation(key));
    }
}
