package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.latchkey.casework.ContactAttempt;
import org.latchkey.casework.ContactAttempt.Outcome;
import org.latchkey.directory.Reach;
import org.latchkey.kernel.Message;
import org.latchkey.shell.Entry;

/** Over which contact on file somebody was tried, what came of it and what was said (P61). */
final class ContactFields extends Div {

    private final Select<Reach> over = new Select<>();
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();
    private final Entry<Reach> theWay = Entry.chosen(over, "contact.over.missing");
    private final Entry<Outcome> theOutcome = Entry.chosen(outcome, "contact.outcome.missing");
    private final Entry<Message> theNote = Entry.of(note, Message::new);

    ContactFields() {
        addClassName("contact-form");
        over.setLabel(getTranslation("contact.over"));
        over.setId("contact-over");
        over.setItemLabelGenerator(way -> way.name() + " · " + way.contact().value());
        outcome.setLabel(getTranslation("contact.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(each -> getTranslation("contact.outcome." + each));
        note.setLabel(getTranslation("contact.note"));
        note.setHelperText(getTranslation("contact.note.hint"));
        note.setId("contact-note");
        add(over, outcome, note);
    }

    void offer(List<Reach> ways) {
        if (!over.getListDataView().getItems().toList().equals(ways)) {
            over.setItems(ways);
        }
    }

    /** What was filled in; empty, with the reason at the fields, when something is missing. */
    Optional<ContactAttempt> read() {
        return Entry.allRight(theWay, theOutcome, theNote)
                ? Optional.of(new ContactAttempt(theWay.value().contact(), theOutcome.value(), theNote.value()))
                : Optional.empty();
    }

    void clear() {
        over.clear();
        outcome.clear();
        note.clear();
    }
}
