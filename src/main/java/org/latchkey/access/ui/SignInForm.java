package org.latchkey.access.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import org.latchkey.access.SignInSuggestions.Suggestion;
import org.latchkey.shell.AccountNumberField;
import org.latchkey.shell.Drafts;
import org.latchkey.shell.Glyph;

/** The three fields and the two ways out, in the order in which people look for them (P32). */
final class SignInForm extends HtmlContainer {

    /** Tries what was typed. */
    interface Attempt extends Serializable {
        void signIn(String accountNumber, String userName, String password);
    }

    private final AccountNumberField accountNumber = new AccountNumberField();
    private final TextField userName = new TextField(getTranslation("access.userName"));
    private final PasswordField password = new PasswordField(getTranslation("access.password"));
    private final Button submit = new Button(getTranslation("access.signIn.submit"), clicked -> signIn());
    private final Anchor lockedOut = new Anchor("help-request", getTranslation("access.signIn.lockedOut"));
    private final Anchor forgotten = new Anchor("forgot-password", getTranslation("access.signIn.forgotten"));
    private final Attempt attempt;

    SignInForm(Attempt attempt) {
        super("form");
        this.attempt = attempt;
        addClassName("fields");
        accountNumber.setAutocomplete(Autocomplete.ON);
        accountNumber.setAutofocus(true);
        accountNumber.addValueChangeListener(typed -> carryOver());
        userName.setId("user-name");
        userName.setAutocomplete(Autocomplete.USERNAME);
        userName.setValueChangeMode(ValueChangeMode.EAGER);
        userName.addValueChangeListener(typed -> carryOver());
        password.setId("password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setValueChangeMode(ValueChangeMode.EAGER);
        password.addKeyPressListener(Key.ENTER, pressed -> signIn());
        submit.setId("submit");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        lockedOut.setId("locked-out");
        lockedOut.addClassName("way-out");
        lockedOut.addComponentAsFirst(Glyph.LOCK.draw());
        Drafts.keep("sign-in", accountNumber, userName);
        add(accountNumber, userName, password, new CapsLockHint(), forgotten, submit, lockedOut);
    }

    /** Fills in what an earlier page knows. */
    void prefill(QueryParameters typed) {
        typed.getSingleParameter(Prefill.ACCOUNT).ifPresent(accountNumber::setValue);
        typed.getSingleParameter(Prefill.USER).ifPresent(userName::setValue);
    }

    /** Signs in as somebody suggested. */
    void signIn(Suggestion suggested) {
        accountNumber.setValue(suggested.accountNumber());
        userName.setValue(suggested.userName());
        password.setValue(suggested.password());
        signIn();
    }

    private void signIn() {
        try {
            var typed = password.getValue();
            password.clear();
            attempt.signIn(accountNumber.getValue(), userName.getValue(), typed);
            password.focus();
        } finally {
            submit.setEnabled(true);
        }
    }

    private void carryOver() {
        var typed = Prefill.of(accountNumber.getValue(), userName.getValue()).getQueryString();
        lockedOut.setHref("help-request?" + typed);
        forgotten.setHref("forgot-password?" + typed);
    }
}
