package org.latchkey.requests.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.latchkey.shell.Drafts;

/** An article was enough: nothing was sent, and what was typed is forgotten (P52). */
final class SolvedSheet extends Div {

    SolvedSheet(String form) {
        addClassName("solved");
        getElement().setAttribute("role", "status");
        Drafts.forget(form, this);
        var signIn = new Anchor("sign-in", getTranslation("requests.solved.signIn"));
        signIn.addClassName("button-link");
        var steps = new Div(signIn, new Anchor("help-request", getTranslation("requests.solved.ask")));
        steps.addClassName("next-steps");
        add(new H2(getTranslation("requests.solved")), new Paragraph(getTranslation("requests.solved.text")), steps);
    }
}
