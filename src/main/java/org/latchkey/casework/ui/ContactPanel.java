package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.latchkey.casework.ContactAttempt;
import org.latchkey.casework.ContactSheet;
import org.latchkey.casework.LoggedContact;
import org.latchkey.shell.Moment;

/** Where somebody is reached over a contact on file: what was tried, and the next try (P61). */
final class ContactPanel extends Panel {

    private final OrderedList log = new OrderedList();
    private final ContactFields fields = new ContactFields();
    private final Button write = new Button();

    ContactPanel(SerializableConsumer<ContactAttempt> writing) {
        super("contact.title");
        addClassName("contact-panel");
        log.addClassName("contact-log");
        write.setText(getTranslation("contact.write"));
        write.addClickListener(clicked -> fields.read().ifPresent(writing::accept));
        write.setId("write-contact");
        write.addThemeVariants(ButtonVariant.PRIMARY);
        fields.add(write);
        add(new Paragraph(getTranslation("contact.intro")), log, fields);
    }

    void show(ContactSheet sheet, boolean mayTry) {
        log.removeAll();
        sheet.log().forEach(line -> log.add(line(line)));
        log.setVisible(!sheet.log().isEmpty());
        fields.setVisible(mayTry);
        fields.offer(sheet.ways());
    }

    /** The try was written down: the next one begins anew. */
    void clear() {
        fields.clear();
    }

    private ListItem line(LoggedContact line) {
        var attempt = line.attempt();
        var by = line.standingInFor() == null
                ? line.by()
                : getTranslation("contact.for", line.by(), line.standingInFor());
        var head = new Div(new Span(by), new Badge("outcome", attempt.outcome()), new Moment(line.at()));
        head.addClassName("head");
        var whom = new Div(
                getTranslation("contact.whom", line.reached(), attempt.over().value()));
        var words = new Div(attempt.note().text());
        words.addClassName("words");
        return new ListItem(head, whom, words);
    }
}
