package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.latchkey.requests.Question;
import org.latchkey.shell.Moment;

/** Whether a question of the contact form is answered (P50). */
final class QuestionStatus extends Section {

    QuestionStatus(Question question) {
        var key = "frontdoor.asked." + question.state();
        var since = new Paragraph(getTranslation("frontdoor.state.since") + " ");
        since.add(new Moment(question.since()));
        since.addClassName("quiet");
        add(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".text")), since);
    }
}
