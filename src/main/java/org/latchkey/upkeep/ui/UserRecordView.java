package org.latchkey.upkeep.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.SignedIn;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.UserId;
import org.latchkey.shell.Notice;
import org.latchkey.shell.ProofPrompt;
import org.latchkey.upkeep.AddressChange;
import org.latchkey.upkeep.AddressDesk;
import org.latchkey.upkeep.UserDesk;
import org.springframework.security.access.AccessDeniedException;

/** The record of a user, for whoever keeps it: what they are called, their number, language, type, and address (P39). */
@Route("account/users/:user")
@RolesAllowed({SignedIn.LOCAL_ADMIN, "SYSADMIN"})
@StyleSheet("context://upkeep.css")
final class UserRecordView extends Div implements BeforeEnterObserver, HasDynamicTitle, AddressPanel.Acts {

    private static final String USER = "user";

    private final transient UserDesk desk;
    private final transient AddressDesk addresses;
    private final transient Attempt attempt;
    private transient @Nullable User user;
    private UserId id = new UserId(0);

    UserRecordView(UserDesk desk, AddressDesk addresses, ProofPrompt proof) {
        this.desk = desk;
        this.addresses = addresses;
        this.attempt = new Attempt(this, proof);
        addClassNames("sheet", "upkeep");
    }

    static RouteParameters to(UserId user) {
        return new RouteParameters(USER, Long.toString(user.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        try {
            id = new UserId(entering.getRouteParameters().getLong(USER).orElseThrow());
            show();
        } catch (NoSuchElementException | IllegalArgumentException | AccessDeniedException e) {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    private void show() {
        var shown = desk.user(id);
        user = shown;
        removeAll();
        add(
                new H1(shown.displayName()),
                new Paragraph(getTranslation(
                        "upkeep.user.who",
                        shown.name(),
                        shown.account().name(),
                        shown.account().number())));
        desk.obstacle(id)
                .ifPresentOrElse(
                        why -> add(new Paragraph(getTranslation("upkeep.refused." + why))), () -> add(form(shown)));
        add(new AddressPanel(attempt, "upkeep.user.newAddress", this));
    }

    private Section form(User shown) {
        var fields = new UserFields(shown.type() == UserType.STAFF);
        fields.show(shown);
        var save = new Button(getTranslation("upkeep.save"), clicked -> save(shown, fields));
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return new Section(fields, save);
    }

    private void save(User seen, UserFields fields) {
        if (fields.areRight()) {
            attempt.at(fields.first(), () -> {
                var outcome = desk.amend(seen, fields.details());
                Notice.success(getTranslation("upkeep.outcome." + outcome));
                show();
            });
        }
    }

    @Override
    public Optional<AddressChange> pending() {
        return addresses.of(id);
    }

    @Override
    public String ask(EmailAddress to) {
        return switch (addresses.ask(id, to)) {
            case DONE -> "upkeep.address.sent";
            case PROPOSED -> "upkeep.outcome.PROPOSED";
        };
    }

    @Override
    public void withdraw() {
        addresses.withdraw(id);
    }

    @Override
    public String getPageTitle() {
        return user == null ? getTranslation("upkeep.users") : user.displayName();
    }
}
