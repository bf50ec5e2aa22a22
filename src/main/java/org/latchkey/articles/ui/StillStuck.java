package org.latchkey.articles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Reading did not help: the way to people. */
final class StillStuck extends Section {

    StillStuck(Component... contact) {
        addClassName("still-stuck");
        var ask = new Anchor("help-request", getTranslation("articles.stuck.ask"));
        ask.addClassName("button-link");
        var begin = new Anchor("./", getTranslation("articles.stuck.begin"));
        var steps = new Div(ask, begin);
        steps.addClassName("next-steps");
        add(
                new H2(getTranslation("articles.stuck.title")),
                new Paragraph(getTranslation("articles.stuck.text")),
                steps);
        add(contact);
    }
}
