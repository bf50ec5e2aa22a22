package org.latchkey.requests.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Message;
import org.latchkey.requests.Asking;
import org.latchkey.shell.AccountNumberField;
import org.latchkey.shell.Drafts;
import org.latchkey.shell.Entry;

/** Name, address, message, and the account it is about if there is one (P50). */
final class ContactForm extends Div {

    /** What its drafts are kept under. */
    static final String NAME = "contact";

    private final TextField name = line("name", Autocomplete.NAME);
    private final TextField address = line("address", Autocomplete.EMAIL);
    private final AccountNumberField accountNumber = new AccountNumberField();
    private final TextArea message = new TextArea(getTranslation("requests.contact.message"));
    private final Entry<DisplayName> theName = Entry.of(name, DisplayName::new);
    private final Entry<EmailAddress> theAddress = Entry.of(address, EmailAddress::new);
    private final Entry<Message> theMessage = Entry.of(message, Message::new);
    private final Button send = new Button(getTranslation("requests.contact.send"), clicked -> send());
    private final SerializableConsumer<Asking> ask;

    /** @param solved what happens when an article was enough */
    ContactForm(SuggestionModel suggestions, SerializableConsumer<Asking> ask, SerializableRunnable solved) {
        this.ask = ask;
        addClassNames("contact-form", "fields");
        accountNumber.setLabel(getTranslation("requests.contact.account"));
        accountNumber.setId("contact-account");
        message.setId("contact-message");
        message.setMinRows(4);
        message.setHelperText(getTranslation("requests.contact.message.hint"));
        send.setId("contact-send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        var actions = new Div(send);
        actions.addClassName("actions");
        Drafts.keep(NAME, name, address, accountNumber, message);
        add(
                new Paragraph(getTranslation("requests.contact.intro")),
                name,
                address,
                accountNumber,
                message,
                new SuggestionPanel(suggestions, solved).follow(message),
                actions);
    }

    private TextField line(String id, Autocomplete known) {
        var field = new TextField(getTranslation("requests.contact." + id));
        field.setId("contact-" + id);
        field.setAutocomplete(known);
        return field;
    }

    private void send() {
        try {
            var account =
                    accountNumber.isEmpty() || accountNumber.entry().read().isPresent();
            if (Entry.allRight(theName, theAddress, theMessage) && account) {
                ask.accept(asking());
            }
        } finally {
            send.setEnabled(true);
        }
    }

    private Asking asking() {
        return new Asking(
                theName.value(),
                theAddress.value(),
                accountNumber.isEmpty() ? null : accountNumber.entry().value(),
                theMessage.value(),
                Language.of(getLocale()).orElse(Language.EN));
    }
}
