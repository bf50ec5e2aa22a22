package org.latchkey.upkeep.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.Account;
import org.latchkey.directory.User;
import org.latchkey.upkeep.AccountDesk;

/** The users of an account by name, each a link to their record. */
final class AccountUsersPanel extends Section {

    private final transient AccountDesk desk;
    private final transient Account account;
    private final UnorderedList rows = new UnorderedList();
    private final Button more;
    private transient @Nullable User last;

    AccountUsersPanel(AccountDesk desk, Account account) {
        this.desk = desk;
        this.account = account;
        rows.addClassName("rows");
        more = new Button(getTranslation("upkeep.more"), clicked -> showMore());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        var register = new RouterLink(getTranslation("upkeep.user.new"), NewUserView.class);
        register.setQueryParameters(
                QueryParameters.of("account", account.number().toString()));
        register.setId("new-user");
        var heading = new Div(new H2(getTranslation("upkeep.users")), register);
        heading.addClassName("head");
        add(heading, rows, more);
        showMore();
        if (last == null) {
            add(new Paragraph(getTranslation("upkeep.users.none")));
        }
    }

    private void showMore() {
        var some = desk.users(account, last == null ? null : last.name(), AccountsModel.PAGE);
        some.stream().map(this::line).forEach(rows::add);
        last = some.isEmpty() ? last : some.getLast();
        more.setVisible(some.size() == AccountsModel.PAGE);
    }

    private ListItem line(User user) {
        var is = new Span(
                getTranslation(user.role() == null ? "upkeep.type." + user.type() : "upkeep.role." + user.role()));
        is.addClassName("badge");
        return new ListItem(
                new RouterLink(user.name().value(), UserRecordView.class, UserRecordView.to(user.id())),
                new Span(user.displayName()),
                is);
    }
}
