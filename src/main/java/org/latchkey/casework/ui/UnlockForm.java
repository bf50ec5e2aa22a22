package org.latchkey.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.latchkey.casework.Confirmation;
import org.latchkey.casework.Statement;
import org.latchkey.kernel.UserId;
import org.latchkey.shell.Entry;
import org.latchkey.shell.Moment;

/** How the person at the console shows that the user asked: in their own words, over a contact, or not at all as second. */
final class UnlockForm extends Div {

    private final transient UserActs acts;
    private final UserId user;
    private final TextArea text = new TextArea();
    private final Entry<Statement> statement = Entry.of(text, Statement::parse);
    private final ContactFields contact = new ContactFields();
    private final Confirmation.Means means;

    UnlockForm(Confirmation confirmation, UserActs acts) {
        this.acts = acts;
        this.user = confirmation.user().id();
        this.means = confirmation.means();
        addClassName("unlock-form");
        switch (means) {
            case STATEMENT -> askForStatement();
            case CONTACT -> askForContact(confirmation);
            case SECOND -> tell(confirmation.first());
        }
    }

    private void askForStatement() {
        text.setLabel(getTranslation("approvals.statement"));
        text.setHelperText(getTranslation("approvals.statement.hint"));
        text.setId("statement");
        text.setMinRows(2);
        add(text);
    }

    private void askForContact(Confirmation confirmation) {
        contact.offer(confirmation.ways());
        add(new Paragraph(getTranslation("contact.intro")), contact);
    }

    private void tell(Confirmation.@Nullable First first) {
        if (first != null) {
            var until = Moment.inWords(first.expiresAt(), UI.getCurrentOrThrow());
            var ground = Sentence.word("kind", first.kind());
            add(new Paragraph(Wording.of(Sentence.of("users.first", first.name(), ground, until))));
        }
    }

    /** The act, when everything it needs is filled in. */
    Optional<Supplier<Outcome>> act() {
        return switch (means) {
            case STATEMENT -> said().map(words -> () -> acts.vouch(user, words));
            case CONTACT -> contact.read().map(attempt -> () -> acts.contact(user, attempt));
            case SECOND -> Optional.of(() -> acts.approve(user));
        };
    }

    private Optional<Statement> said() {
        var words = statement.read();
        if (words.isEmpty()) {
            statement.focus();
        }
        return words;
    }
}
