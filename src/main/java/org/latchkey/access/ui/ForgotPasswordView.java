package org.latchkey.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.latchkey.access.PasswordDesk;
import org.latchkey.kernel.TooManyTries;
import org.latchkey.kernel.UserName;
import org.latchkey.shell.AccountNumberField;
import org.latchkey.shell.Drafts;
import org.latchkey.shell.Entry;
import org.latchkey.shell.Notice;
import org.latchkey.shell.PublicLayout;

/** Where somebody asks for a link to choose a new password; the answer is the same for everybody (P33). */
@Route(value = "forgot-password", layout = PublicLayout.class)
@AnonymousAllowed
final class ForgotPasswordView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DRAFT = "forgot-password";

    private final PasswordDesk passwords;
    private final AccountNumberField accountNumber = new AccountNumberField();
    private final TextField userName = new TextField(getTranslation("access.userName"));
    private final Entry<UserName> theUserName = Entry.of(userName, UserName::new);
    private final Button send = new Button(getTranslation("access.forgot.send"), clicked -> send());

    ForgotPasswordView(PasswordDesk passwords) {
        this.passwords = passwords;
        addClassNames("sheet", "narrow");
        userName.setId("user-name");
        userName.setAutocomplete(Autocomplete.USERNAME);
        userName.setValueChangeMode(ValueChangeMode.EAGER);
        userName.addKeyPressListener(Key.ENTER, pressed -> send());
        Drafts.keep(DRAFT, accountNumber, userName);
        send.setId("send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        ask();
        var typed = entering.getLocation().getQueryParameters();
        typed.getSingleParameter(Prefill.ACCOUNT).ifPresent(accountNumber::setValue);
        typed.getSingleParameter(Prefill.USER).ifPresent(userName::setValue);
    }

    private void ask() {
        var fields = new Div(accountNumber, userName, send);
        fields.addClassName("fields");
        removeAll();
        add(
                new H1(getTranslation("access.forgot.title")),
                new Paragraph(getTranslation("access.forgot.intro")),
                fields);
    }

    private void send() {
        try {
            if (Entry.allRight(accountNumber.entry(), theUserName)) {
                passwords.forgot(accountNumber.entry().value(), theUserName.value());
                answer();
            }
        } catch (TooManyTries e) {
            Notice.error(getTranslation("access.slower"));
        } finally {
            send.setEnabled(true);
        }
    }

    private void answer() {
        removeAll();
        var sent = new Paragraph(getTranslation("access.forgot.sent.text"));
        Drafts.forget(DRAFT, sent);
        add(
                new H1(getTranslation("access.forgot.sent.title")),
                sent,
                new UnorderedList(
                        new ListItem(getTranslation("access.forgot.sent.once")),
                        new ListItem(getTranslation("access.forgot.sent.check")),
                        new ListItem(getTranslation("access.forgot.sent.silence"))),
                new Anchor("sign-in", getTranslation("access.forgot.sent.signIn")),
                new Anchor("help-request", getTranslation("access.forgot.sent.lockedOut")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.forgot.title");
    }
}
