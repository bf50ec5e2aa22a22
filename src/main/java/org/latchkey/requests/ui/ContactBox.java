package org.latchkey.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import org.latchkey.kernel.TooManyTries;
import org.latchkey.requests.Asking;
import org.latchkey.requests.QuestionDesk;
import org.latchkey.settings.DeskSettings;
import org.latchkey.shell.Notice;

/** The contact form behind one line, and once it is sent the receipt in its place. */
final class ContactBox extends Details {

    private final QuestionDesk questions;
    private final DeskSettings desk;
    private final Div content = new Div();

    ContactBox(QuestionDesk questions, DeskSettings desk, SuggestionModel suggestions) {
        this.questions = questions;
        this.desk = desk;
        addClassName("contact-box");
        setSummaryText(getTranslation("requests.contact.title"));
        content.add(new ContactForm(suggestions, this::ask, () -> show(new SolvedSheet(ContactForm.NAME))));
        add(content);
    }

    private void show(Component instead) {
        content.removeAll();
        content.add(instead);
        instead.scrollIntoView();
    }

    private void ask(Asking asking) {
        try {
            show(new ContactReceipt(questions.ask(asking), desk));
        } catch (TooManyTries e) {
            Notice.error(getTranslation("requests.slower"));
        }
    }
}
