package org.latchkey.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says what did not work and what to do next, and nothing about the inside. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private final String title;

    ErrorPage(String key) {
        title = getTranslation(key + ".title");
        addClassName("sheet");
        add(
                new H1(title),
                new Paragraph(getTranslation(key + ".text")),
                new Anchor("", getTranslation("shell.error.home")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
