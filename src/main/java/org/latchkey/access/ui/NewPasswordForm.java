package org.latchkey.access.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.latchkey.access.NewPassword;
import org.latchkey.access.SignInBusy;
import org.latchkey.directory.User;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.shell.Entry;
import org.latchkey.shell.Notice;

/** A new password, typed twice. */
final class NewPasswordForm extends HtmlContainer {

    private final PasswordField password = field("new-password", "access.newPassword.label");
    private final PasswordField again = field("again", "access.newPassword.again");
    private final Entry<NewPassword> thePassword = Entry.of(password, NewPassword::new);
    private final Entry<String> theSame = Entry.of(again, this::same);
    private final Button submit = new Button(getTranslation("access.newPassword.submit"), clicked -> submit());
    private final SerializableConsumer<NewPassword> choose;

    NewPasswordForm(User user, SerializableConsumer<NewPassword> choose) {
        super("form");
        this.choose = choose;
        addClassName("fields");
        password.setHelperText(getTranslation("access.newPassword.rules"));
        submit.setId("choose");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        add(
                new H1(getTranslation("access.newPassword.title")),
                new Paragraph(getTranslation(
                        "access.newPassword.who", user.name(), user.account().name())),
                nameForPasswordManagers(user),
                password,
                again,
                new CapsLockHint(),
                submit);
    }

    private PasswordField field(String id, String label) {
        var field = new PasswordField(getTranslation(label));
        field.setId(id);
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addKeyPressListener(Key.ENTER, pressed -> submit());
        return field;
    }

    private static TextField nameForPasswordManagers(User user) {
        var name = new TextField();
        name.setValue(user.name().value());
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setReadOnly(true);
        name.addClassName("off-screen");
        name.getElement().setAttribute("aria-hidden", "true");
        name.setTabIndex(-1);
        return name;
    }

    private String same(String typed) {
        if (!typed.equals(password.getValue())) {
            throw new InvalidValue("access.newPassword.different");
        }
        return typed;
    }

    private void submit() {
        try {
            if (Entry.allRight(thePassword, theSame)) {
                choose.accept(thePassword.value());
            }
        } catch (InvalidValue e) {
            thePassword.refuse(e);
        } catch (SignInBusy e) {
            Notice.error(getTranslation("access.busy"));
        } finally {
            submit.setEnabled(true);
        }
    }
}
