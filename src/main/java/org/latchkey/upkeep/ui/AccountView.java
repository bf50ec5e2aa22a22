package org.latchkey.upkeep.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.Account;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.User;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.shell.Notice;
import org.latchkey.shell.ProofPrompt;
import org.latchkey.upkeep.AccountDesk;
import org.latchkey.upkeep.ProposalDesk;

/** One account: what it is called, how large it is, whom to tell, who looks after it, and its users (P66). */
@Route("config/system/account/:number")
@RolesAllowed("SYSADMIN")
@StyleSheet("context://upkeep.css")
final class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NUMBER = "number";

    private final transient AccountDesk desk;
    private final transient ProposalDesk proposals;
    private final transient Attempt attempt;
    private transient @Nullable Account account;

    AccountView(AccountDesk desk, ProposalDesk proposals, ProofPrompt proof) {
        this.desk = desk;
        this.proposals = proposals;
        this.attempt = new Attempt(this, proof);
        addClassName("upkeep");
    }

    static RouteParameters to(Account account) {
        return new RouteParameters(NUMBER, account.number().toString());
    }

    static Span size(Component page, Account account) {
        var badge = new Span(
                page.getTranslation(account.operator() ? "upkeep.account.operator" : "upkeep.size." + account.size()));
        badge.addClassName("badge");
        return badge;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        try {
            var number = AccountNumber.parse(
                    entering.getRouteParameters().get(NUMBER).orElse(""));
            show(desk.account(number).orElseThrow());
        } catch (InvalidValue | NoSuchElementException e) {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Account opened) {
        account = opened;
        removeAll();
        add(new RouterLink(getTranslation("upkeep.account.back"), AccountsView.class), head(opened));
        add(new WaitingPanel(proposals, attempt, opened, this::again));
        if (!opened.operator()) {
            add(contacts(opened), team(opened));
        }
        add(new AccountUsersPanel(desk, opened));
    }

    /** With the frame around it, whose banner tells what waits for a second sysadmin. */
    private void again() {
        getUI().orElseThrow().refreshCurrentRoute(true);
    }

    private void done(String key) {
        Notice.success(getTranslation(key));
        again();
    }

    private Div head(Account opened) {
        var edit = new Button(
                getTranslation("upkeep.account.edit"),
                clicked ->
                        new AccountDialog(attempt, desk, opened, outcome -> done("upkeep.outcome." + outcome)).open());
        edit.setId("edit-account");
        var number = new Span(opened.number().toString());
        number.addClassName("number");
        var facts = new Div(number, size(this, opened));
        facts.addClassName("facts");
        var head = new Div(new Div(new H1(opened.name()), facts), edit);
        head.addClassName("head");
        return head;
    }

    private Section contacts(Account opened) {
        var add = new Button(
                getTranslation("upkeep.contact.add"),
                clicked -> new ContactDialog(attempt, contact -> done("upkeep.outcome." + desk.add(opened, contact)))
                        .open());
        add.setId("add-contact");
        var contacts = desk.contacts(opened);
        return section(
                "upkeep.contacts",
                "upkeep.contacts.none",
                contacts.stream().map(this::line).toList(),
                add);
    }

    private ListItem line(ContactOnFile contact) {
        var phone = contact.phone();
        return new ListItem(
                new Span(contact.name()),
                new Span(contact.email().value()),
                new Span(phone == null ? "" : phone.value()),
                remove(contact.name(), () -> desk.remove(Objects.requireNonNull(account), contact)));
    }

    private Section team(Account opened) {
        var select = new Select<User>();
        select.setItems(desk.candidates(opened));
        select.setItemLabelGenerator(User::displayName);
        select.setPlaceholder(getTranslation("upkeep.team.choose"));
        select.getElement().setAttribute("aria-label", getTranslation("upkeep.team.choose"));
        select.addValueChangeListener(chosen -> attempt.now(() -> {
            desk.assign(opened, chosen.getValue().id());
            done("upkeep.saved");
        }));
        var members = desk.team(opened).stream().map(this::line).toList();
        return section("upkeep.team", "upkeep.team.none", members, select);
    }

    private ListItem line(User manager) {
        return new ListItem(
                new Span(manager.displayName()),
                new Span(manager.name().value()),
                remove(manager.displayName(), () -> desk.takeOff(Objects.requireNonNull(account), manager)));
    }

    private Button remove(String whom, SerializableRunnable act) {
        var remove = new Button(
                getTranslation("upkeep.remove"),
                clicked -> attempt.now(() -> {
                    act.run();
                    done("upkeep.removed");
                }));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.getElement().setAttribute("aria-label", getTranslation("upkeep.remove.whom", whom));
        return remove;
    }

    private Section section(String title, String none, List<ListItem> lines, Component act) {
        var heading = new Div(new H2(getTranslation(title)), act);
        heading.addClassName("head");
        var section = new Section(heading);
        if (lines.isEmpty()) {
            section.add(new Paragraph(getTranslation(none)));
        } else {
            var list = new UnorderedList();
            list.addClassName("rows");
            lines.forEach(list::add);
            section.add(list);
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return account == null ? getTranslation("upkeep.accounts.title") : account.name();
    }
}
