package org.latchkey.upkeep.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.PhoneNumber;
import org.latchkey.shell.Entry;

/** A contact to put on file. */
final class ContactDialog extends Dialog {

    private final TextField name = field("name");
    private final TextField email = field("email");
    private final TextField phone = field("phone");
    private final Entry<DisplayName> theName = Entry.of(name, DisplayName::new);
    private final Entry<EmailAddress> theEmail = Entry.of(email, EmailAddress::new);
    private final Entry<Optional<PhoneNumber>> thePhone = Entry.of(phone, Optionally::phone);

    ContactDialog(Attempt attempt, SerializableConsumer<ContactOnFile> add) {
        setHeaderTitle(getTranslation("upkeep.contact.add"));
        var fields = new Div(name, email, phone, new Paragraph(getTranslation("upkeep.contact.effect")));
        fields.addClassNames("fields", "upkeep-dialog");
        add(fields);
        var save = new Button(getTranslation("upkeep.save"), clicked -> {
            if (Entry.allRight(theName, theEmail, thePhone)) {
                attempt.at(theEmail, () -> {
                    add.accept(contact());
                    close();
                });
            }
        });
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name, email, phone);
        getFooter().add(new Button(getTranslation("shell.cancel"), clicked -> close()), save);
    }

    private ContactOnFile contact() {
        return new ContactOnFile(
                theName.value().value(), theEmail.value(), thePhone.value().orElse(null));
    }

    private TextField field(String which) {
        var field = new TextField(getTranslation("upkeep.contact." + which));
        field.setId("contact-" + which);
        field.setMaxLength(EmailAddress.MAX_LENGTH);
        return field;
    }
}
