package org.latchkey.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks the person at the screen for their own password again, before something that cannot be taken back (P11). */
public final class PasswordPrompt extends Dialog {

    private final PasswordField password = new PasswordField();
    private final Button confirm = new Button();
    private final SerializablePredicate<String> isRight;
    private final SerializableRunnable next;

    /**
     * @param isRight compares the password typed; a wrong one is told at the field and may be typed again
     * @param next what happens once it was right
     */
    public PasswordPrompt(SerializablePredicate<String> isRight, SerializableRunnable next) {
        this.isRight = isRight;
        this.next = next;
        setHeaderTitle(getTranslation("shell.password.title"));
        password.setLabel(getTranslation("shell.password.label"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        password.setAutofocus(true);
        add(new Paragraph(getTranslation("shell.password.why")), password);
        confirm.setText(getTranslation("shell.password.confirm"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER);
        confirm.addClickListener(clicked -> confirm());
        getFooter().add(new Button(getTranslation("shell.cancel"), clicked -> close()), confirm);
        addClassName("password-prompt");
    }

    private void confirm() {
        var typed = password.getValue();
        password.clear();
        if (isRight.test(typed)) {
            close();
            next.run();
            return;
        }
        password.setErrorMessage(getTranslation("shell.password.wrong"));
        password.setInvalid(true);
        password.focus();
    }
}
