package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.latchkey.shell.Glyph;
import org.latchkey.shell.PublicLayout;

/** The first page: one question with large answers (P40). */
@Route(value = "", layout = PublicLayout.class)
@AnonymousAllowed
final class CannotSignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TOPIC = "topic";

    CannotSignInView() {
        addClassName("sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(TOPIC)
                .flatMap(Topic::of)
                .ifPresentOrElse(topic -> add(new Advice(topic)), this::ask);
    }

    private void ask() {
        var choices = new Div();
        choices.addClassName("doors");
        for (var topic : Topic.values()) {
            choices.add(choice(topic));
        }
        var signIn = new Anchor("sign-in", getTranslation("frontdoor.question.signIn"));
        add(
                new H1(getTranslation("frontdoor.question.title")),
                new Paragraph(getTranslation("frontdoor.question.text")),
                choices,
                new Paragraph(new Span(getTranslation("frontdoor.question.fine") + " "), signIn));
    }

    private Anchor choice(Topic topic) {
        var key = "frontdoor.topic." + topic.name();
        var hint = new Span(getTranslation(key + ".hint"));
        hint.addClassName("hint");
        var words = new Div(new Span(getTranslation(key)), hint);
        words.addClassName("words");
        var choice =
                new Anchor("./?" + TOPIC + "=" + topic.name(), topic.glyph().draw(), words, Glyph.ARROW.draw());
        choice.addClassName("door");
        return choice;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frontdoor.question.title");
    }
}
