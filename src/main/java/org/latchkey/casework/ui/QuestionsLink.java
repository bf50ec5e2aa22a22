package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** Leads from the queue to the questions of the contact form, with their count. */
final class QuestionsLink extends RouterLink {

    private final Span count = new Span();

    QuestionsLink() {
        super("", QuestionsView.class);
        count.addClassName("count");
        add(new Span(getTranslation("desk.questions")), count);
    }

    void show(String written) {
        count.setText(written);
    }
}
