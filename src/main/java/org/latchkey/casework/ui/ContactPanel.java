package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.latchkey.casework.ContactAttempt;
import org.latchkey.casework.ContactAttempt.Outcome;
import org.latchkey.casework.ContactSheet;
import org.latchkey.casework.LoggedContact;
import org.latchkey.directory.Reach;
import org.latchkey.kernel.Message;
import org.latchkey.shell.Entry;
import org.latchkey.shell.Moment;

/** Where somebody is reached over a contact on file: what was tried, and the next try (P61). */
final class ContactPanel extends Panel {

    private final OrderedList log = new OrderedList();
    private final Select<Reach> over = new Select<>();
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();
    private final Div form;
    private final Entry<Reach> theWay = Entry.chosen(over, "contact.over.missing");
    private final Entry<Outcome> theOutcome = Entry.chosen(outcome, "contact.outcome.missing");
    private final Entry<Message> theNote = Entry.of(note, Message::new);

    ContactPanel(SerializableConsumer<ContactAttempt> writing) {
        super("contact.title");
        addClassName("contact-panel");
        log.addClassName("contact-log");
        over.setLabel(getTranslation("contact.over"));
        over.setId("contact-over");
        over.setItemLabelGenerator(way -> way.name() + " · " + way.contact().value());
        outcome.setLabel(getTranslation("contact.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(each -> getTranslation("contact.outcome." + each));
        note.setLabel(getTranslation("contact.note"));
        note.setHelperText(getTranslation("contact.note.hint"));
        note.setId("contact-note");
        var write = new Button(getTranslation("contact.write"), clicked -> write(writing));
        write.setId("write-contact");
        write.addThemeVariants(ButtonVariant.PRIMARY);
        form = new Div(over, outcome, note, write);
        form.addClassName("contact-form");
        add(new Paragraph(getTranslation("contact.intro")), log, form);
    }

    private void write(SerializableConsumer<ContactAttempt> writing) {
        if (Entry.allRight(theWay, theOutcome, theNote)) {
            writing.accept(new ContactAttempt(theWay.value().contact(), theOutcome.value(), theNote.value()));
        }
    }

    void show(ContactSheet sheet, boolean mayTry) {
        log.removeAll();
        sheet.log().forEach(line -> log.add(line(line)));
        log.setVisible(!sheet.log().isEmpty());
        form.setVisible(mayTry);
        if (!over.getListDataView().getItems().toList().equals(sheet.ways())) {
            over.setItems(sheet.ways());
        }
    }

    /** The try was written down: the next one begins anew. */
    void clear() {
        over.clear();
        outcome.clear();
        note.clear();
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
