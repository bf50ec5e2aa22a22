package org.latchkey.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.Optional;
import org.latchkey.access.FactorName;
import org.latchkey.access.PasskeyAnswer;
import org.latchkey.access.PasskeyQuestion;
import org.latchkey.shell.Entry;

/** What it takes to set up a passkey: a name, and a device that makes one. */
final class PasskeySetUp extends Div {

    /** A device made a passkey. */
    record Made(PasskeyQuestion question, FactorName name, PasskeyAnswer answer) {}

    /** Where a new passkey is asked for and taken. */
    interface Desk extends Serializable {

        /** Nothing when it cannot be asked now. */
        Optional<PasskeyQuestion> ask();

        void take(Made made);
    }

    private final TextField name = new TextField(getTranslation("access.factor.name"));
    private final Entry<FactorName> theName = Entry.of(name, FactorName::new);
    private final PasskeyButton button;

    PasskeySetUp(Desk desk) {
        addClassNames("fields", "passkey-set-up");
        name.setId("passkey-name");
        name.setValue(getTranslation("access.passkey.name.first"));
        name.setMaxLength(60);
        button = new PasskeyButton(
                PasskeyButton.Ask.CREATE,
                () -> theName.read().isPresent() ? desk.ask() : Optional.empty(),
                (question, answer) ->
                        theName.read().ifPresent(called -> desk.take(new Made(question, called, answer))));
        add(new Paragraph(getTranslation("access.passkey.what")), name, button);
    }

    void wrong() {
        button.wrong();
    }
}
