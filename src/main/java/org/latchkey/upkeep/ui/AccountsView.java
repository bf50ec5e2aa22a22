package org.latchkey.upkeep.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.latchkey.directory.Account;
import org.latchkey.shell.Glyph;
import org.latchkey.shell.ProofPrompt;
import org.latchkey.upkeep.AccountDesk;

/** Config › System › Account: every account, found by number or name (P66). */
@Route("config/system/account")
@Menu(title = "upkeep.accounts.title", order = 71)
@RolesAllowed("SYSADMIN")
@StyleSheet("context://upkeep.css")
final class AccountsView extends Div implements HasDynamicTitle {

    private final transient AccountDesk desk;
    private final transient AccountsModel model;
    private final transient Attempt attempt;
    private final Div list = new Div();

    AccountsView(AccountDesk desk, ProofPrompt proof) {
        this.desk = desk;
        this.model = new AccountsModel(desk);
        this.attempt = new Attempt(this, proof);
        addClassName("upkeep");
        add(new H1(getPageTitle()), tools(), list);
        show();
    }

    private Div tools() {
        var search = new TextField();
        search.setId("search");
        search.setPlaceholder(getTranslation("upkeep.accounts.search"));
        search.getElement().setAttribute("aria-label", getTranslation("upkeep.accounts.search"));
        search.setPrefixComponent(Glyph.SEARCH.draw());
        search.setClearButtonVisible(true);
        search.setMaxLength(120);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> {
            model.search(typed.getValue());
            show();
        });
        var open = new Button(getTranslation("upkeep.account.new"), clicked -> openAccount());
        open.setId("new-account");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var tools = new Div(search, open);
        tools.addClassName("tools");
        return tools;
    }

    private void openAccount() {
        new AccountDialog(
                        attempt,
                        desk,
                        account -> getUI().ifPresent(ui -> ui.navigate(AccountView.class, AccountView.to(account))))
                .open();
    }

    private void show() {
        list.removeAll();
        if (model.accounts().isEmpty()) {
            list.add(new Paragraph(getTranslation("upkeep.accounts.none")));
            return;
        }
        var lines = new UnorderedList();
        lines.addClassName("rows");
        model.accounts().stream().map(this::line).forEach(lines::add);
        list.add(lines);
        if (model.hasMore()) {
            var more = new Button(getTranslation("upkeep.more"), clicked -> {
                model.showMore();
                show();
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            list.add(more);
        }
    }

    private ListItem line(Account account) {
        var name = new RouterLink(account.name(), AccountView.class, AccountView.to(account));
        var number = new Span(account.number().toString());
        number.addClassName("number");
        return new ListItem(name, number, AccountView.size(this, account));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("upkeep.accounts.title");
    }
}
