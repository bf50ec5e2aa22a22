package org.latchkey.upkeep.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.NoSuchElementException;
import org.latchkey.access.SignedIn;
import org.latchkey.directory.Account;
import org.latchkey.directory.Registrar.NewUser;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.UserName;
import org.latchkey.shell.Entry;
import org.latchkey.shell.Notice;
import org.latchkey.shell.ProofPrompt;
import org.latchkey.upkeep.AccountDesk;
import org.latchkey.upkeep.UpkeepRefused;
import org.latchkey.upkeep.UserDesk;
import org.springframework.security.access.AccessDeniedException;

/** Where a user is registered, to be let in by somebody who may (P39). */
@Route("account/users/new")
@RolesAllowed({SignedIn.LOCAL_ADMIN, "SYSADMIN"})
@StyleSheet("context://upkeep.css")
final class NewUserView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient UserDesk desk;
    private final transient AccountDesk accounts;
    private final transient Attempt attempt;
    private final TextField name = new TextField(getTranslation("upkeep.user.name"));
    private final TextField email = new TextField(getTranslation("upkeep.user.email"));
    private String back = "account/users";
    private final Entry<UserName> theName = Entry.of(name, UserName::new);
    private final Entry<EmailAddress> theEmail = Entry.of(email, EmailAddress::new);

    NewUserView(UserDesk desk, AccountDesk accounts, ProofPrompt proof) {
        this.desk = desk;
        this.accounts = accounts;
        this.attempt = new Attempt(this, proof);
        addClassNames("sheet", "upkeep");
        name.setId("userName");
        name.setMaxLength(UserName.MAX_LENGTH);
        name.setHelperText(getTranslation("upkeep.user.name.hint"));
        email.setId("email");
        email.setMaxLength(EmailAddress.MAX_LENGTH);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        try {
            var number = entering.getLocation().getQueryParameters().getSingleParameter("account");
            if (number.isPresent()) {
                back = "config/system/account/" + number.get();
                show(accounts.account(AccountNumber.parse(number.get())).orElseThrow());
            } else {
                show(desk.myAccount());
            }
        } catch (InvalidValue | NoSuchElementException | AccessDeniedException | UpkeepRefused e) {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Account account) {
        removeAll();
        var fields = new UserFields(account.operator());
        email.addValueChangeListener(typed -> hint(account));
        var register = new Button(getTranslation("upkeep.user.register"), clicked -> register(account, fields));
        register.setId("register");
        register.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, email);
        form.addClassName("fields");
        add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("upkeep.user.of", account.name(), account.number())),
                form,
                fields,
                new Paragraph(getTranslation("upkeep.user.new.why")),
                register);
    }

    /** The same address is the same person, who may not decide for themselves (P11). */
    private void hint(Account account) {
        attempt.now(() -> {
            var sharing = theEmail.read()
                    .map(address -> desk.sharing(account, address))
                    .orElseGet(List::of);
            email.setHelperText(
                    sharing.isEmpty()
                            ? null
                            : getTranslation(
                                    "upkeep.user.shares", sharing.getFirst().name()));
        });
    }

    private void register(Account account, UserFields fields) {
        if (Entry.allRight(theName, theEmail) & fields.areRight()) {
            attempt.at(theName, () -> {
                var outcome = desk.register(newUser(account, fields));
                Notice.success(getTranslation("upkeep.registered." + outcome));
                getUI().ifPresent(ui -> ui.navigate(back));
            });
        }
    }

    private NewUser newUser(Account account, UserFields fields) {
        var details = fields.details();
        return new NewUser(
                account.id(),
                theName.value(),
                details.displayName().value(),
                theEmail.value(),
                details.phone(),
                details.type(),
                details.role(),
                details.language());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("upkeep.user.new");
    }
}
