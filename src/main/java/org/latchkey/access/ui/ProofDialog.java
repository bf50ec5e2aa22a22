package org.latchkey.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.latchkey.access.PasskeyAnswer;
import org.latchkey.access.PasskeyQuestion;
import org.latchkey.access.SecondStep;
import org.latchkey.access.SignInBusy;
import org.latchkey.access.SignInDesk;

/** Asks staff for a code, and everybody else for their own password (P11, P37). */
final class ProofDialog extends Dialog {

    private final transient SignInDesk desk;
    private final SerializableRunnable next;
    private final TextFieldBase<?, String> typed;
    private final String kind;
    private final PasskeyButton passkey = new PasskeyButton(PasskeyButton.Ask.GET, this::ask, this::confirm);

    ProofDialog(SignInDesk desk, SecondStep second, SerializableRunnable next) {
        this.desk = desk;
        this.next = next;
        this.kind = desk.confirmsByCode() ? "code" : "password";
        this.typed = desk.confirmsByCode() ? new CodeField("access.code.help") : password();
        setHeaderTitle(getTranslation("access.proof.title." + kind));
        typed.setManualValidation(true);
        var confirm = new Button(getTranslation("access.proof.confirm"), clicked -> confirm());
        confirm.setId("confirm-proof");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(typed);
        getFooter().add(new Button(getTranslation("shell.cancel"), clicked -> close()));
        if (desk.confirmsByCode() && second.maySkip()) {
            getFooter().add(new SkipButton(this::skip));
        }
        getFooter().add(confirm);
        var asked = new Div(new Paragraph(getTranslation("access.proof.why." + kind)));
        asked.addClassName("fields");
        if (desk.confirmsByPasskey()) {
            asked.add(new PasskeyFirst(passkey, typed, confirm));
        }
        asked.add(typed);
        add(asked);
        addClassName("password-prompt");
    }

    private static PasswordField password() {
        var field = new PasswordField();
        field.setLabel(field.getTranslation("access.proof.password"));
        field.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        field.setAutofocus(true);
        return field;
    }

    private void confirm() {
        var value = typed.getValue();
        typed.clear();
        if (isRight(value)) {
            goOn();
        }
    }

    private Optional<PasskeyQuestion> ask() {
        return Optional.of(desk.askPasskey());
    }

    private void confirm(PasskeyQuestion question, PasskeyAnswer answer) {
        if (desk.confirm(question, answer)) {
            goOn();
        } else {
            passkey.wrong();
        }
    }

    private boolean isRight(String value) {
        try {
            return desk.confirm(value) || tell("access.proof.wrong." + kind);
        } catch (SignInBusy e) {
            return tell("access.busy");
        }
    }

    /** Says what stands against it; never that it was right. */
    private boolean tell(String key) {
        typed.setErrorMessage(getTranslation(key));
        typed.setInvalid(true);
        typed.focus();
        return false;
    }

    private void skip() {
        desk.skipConfirming();
        goOn();
    }

    private void goOn() {
        close();
        next.run();
    }
}
