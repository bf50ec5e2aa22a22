package org.latchkey.upkeep.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.shell.Entry;
import org.latchkey.shell.Moment;
import org.latchkey.shell.Notice;
import org.latchkey.upkeep.AddressChange;

/** The address that somebody's is to become and when it counts, and the form for another (P38). */
final class AddressPanel extends Section {

    /** What the panel shows and does, for oneself or for somebody else. */
    interface Acts {

        Optional<AddressChange> pending();

        /** The key of the sentence that tells what became of it. */
        String ask(EmailAddress to);

        void withdraw();
    }

    private final transient Attempt attempt;
    private final transient Acts acts;
    private final Div waiting = new Div();
    private final TextField address;
    private final Entry<EmailAddress> theAddress;

    AddressPanel(Attempt attempt, String label, Acts acts) {
        this.attempt = attempt;
        this.acts = acts;
        addClassName("address");
        waiting.addClassName("waiting");
        address = new TextField(getTranslation(label));
        address.setId("address");
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setMaxLength(EmailAddress.MAX_LENGTH);
        theAddress = Entry.of(address, EmailAddress::new);
        var ask = new Button(getTranslation("upkeep.address.ask"), clicked -> ask());
        ask.setId("ask-for-address");
        var form = new Div(address, ask);
        form.addClassName("one-line");
        add(
                new H2(getTranslation("upkeep.address.title")),
                waiting,
                form,
                new Paragraph(getTranslation("upkeep.address.how")));
        show();
    }

    private void ask() {
        if (Entry.allRight(theAddress)) {
            attempt.at(theAddress, () -> {
                var outcome = acts.ask(theAddress.value());
                address.clear();
                Notice.success(getTranslation(outcome));
                show();
            });
        }
    }

    private void show() {
        waiting.removeAll();
        acts.pending().ifPresent(change -> waiting.add(lines(change), withdraw()));
        waiting.setVisible(waiting.getComponentCount() > 0);
    }

    private Component lines(AddressChange change) {
        var to = new Span(change.to().value());
        to.addClassName("to");
        var asked = new Span(
                new Span(getTranslation("upkeep.address.asked", change.askedByName()) + " "),
                new Moment(change.askedAt()));
        var lines = new Div(new Span(getTranslation("upkeep.address.becomes")), to, asked, counts(change));
        lines.addClassName("lines");
        return lines;
    }

    private Component counts(AddressChange change) {
        var at = change.countsAt();
        return at == null
                ? new Span(getTranslation("upkeep.address.unconfirmed"))
                : new Span(new Span(getTranslation("upkeep.address.counts") + " "), new Moment(at));
    }

    private Button withdraw() {
        var withdraw = new Button(
                getTranslation("upkeep.address.withdraw"),
                clicked -> attempt.now(() -> {
                    acts.withdraw();
                    Notice.success(getTranslation("upkeep.address.withdrawn"));
                    show();
                }));
        withdraw.setId("withdraw-address");
        return withdraw;
    }
}
