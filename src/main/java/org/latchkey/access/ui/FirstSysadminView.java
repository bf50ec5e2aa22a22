package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.latchkey.access.FirstSysadmin;
import org.latchkey.access.FirstSysadmin.NewSysadmin;
import org.latchkey.access.FirstSysadmin.Operator;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserName;
import org.latchkey.shell.AccountNumberField;
import org.latchkey.shell.Entry;
import org.latchkey.shell.PublicLayout;

/** Where the link that is printed at the first start leads: the operator, and its first sysadmin (P9). */
@Route(value = FirstSysadmin.PATH + "/:secret", layout = PublicLayout.class)
@AnonymousAllowed
final class FirstSysadminView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FirstSysadmin first;
    private final AccountNumberField number = new AccountNumberField();
    private final TextField operator = field("operator");
    private final TextField displayName = field("displayName");
    private final TextField userName = field("userName");
    private final TextField email = field("email");
    private final Entry<String> theOperator = Entry.of(operator, FirstSysadminView::line);
    private final Entry<String> theDisplayName = Entry.of(displayName, FirstSysadminView::line);
    private final Entry<UserName> theUserName = Entry.of(userName, UserName::new);
    private final Entry<EmailAddress> theEmail = Entry.of(email, EmailAddress::new);
    private Secret link = Secret.presented("");

    FirstSysadminView(FirstSysadmin first) {
        this.first = first;
        addClassNames("sheet", "narrow", "fields");
        number.setHelperText(getTranslation("access.first.number.hint"));
        var register = new Button(getTranslation("access.first.register"), clicked -> register());
        register.setId("register");
        register.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H1(getTranslation("access.first.title")),
                new Paragraph(getTranslation("access.first.intro")),
                operator,
                number,
                displayName,
                userName,
                email,
                register);
    }

    private TextField field(String name) {
        var field = new TextField(getTranslation("access.first." + name));
        field.setId(name);
        return field;
    }

    private static String line(String typed) {
        return new Reason(typed).text();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        link = Secret.presented(entering.getRouteParameters().get("secret").orElse(""));
        if (!first.opens(link)) {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    private void register() {
        if (!Entry.allRight(theOperator, number.entry(), theDisplayName, theUserName, theEmail)) {
            return;
        }
        try {
            var password = first.register(
                    link,
                    new Operator(number.entry().value(), theOperator.value()),
                    new NewSysadmin(
                            theUserName.value(),
                            theDisplayName.value(),
                            theEmail.value(),
                            Language.of(getLocale()).orElse(Language.EN)));
            getUI().ifPresent(ui -> ui.navigate(
                    SetPasswordView.class, new RouteParameters(new RouteParam("secret", password.reveal()))));
        } catch (InvalidValue e) {
            theUserName.refuse(e);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.first.title");
    }
}
