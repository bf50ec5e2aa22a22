package org.latchkey.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import org.latchkey.access.UserBook;
import org.latchkey.access.UserFilter;
import org.latchkey.access.UserLine;

/** The users somebody looks after: a list, what it is narrowed down to, and what became of the last act. */
@StyleSheet("context://desk.css")
@StyleSheet("context://users.css")
@JavaScript("context://since.js")
final class UsersPanel extends Section {

    private final transient UsersModel model;
    private final transient UserActs acts;
    private final Telling telling = new Telling();
    private final UserFilters filters;
    private final UserList list;

    UsersPanel(String title, UserBook book, UserActs acts) {
        this.acts = acts;
        this.model = new UsersModel(book, acts.viewer());
        this.filters = new UserFilters(model.showsAccounts(), this::narrow);
        this.list = new UserList(model, this::unlock, this::showDetails);
        addClassName("queue");
        var head = new Div(new H1(title), filters);
        head.addClassName("desk-head");
        add(head, telling, list);
    }

    void arrive(AfterNavigationEvent arrived) {
        model.show(UserAddress.in(arrived.getLocation().getQueryParameters()).filter());
        filters.show(model.filter());
        list.show();
    }

    private void narrow(UserFilter filter) {
        var here = UI.getCurrentOrThrow();
        here.navigate(here.getActiveViewLocation().getPath(), new UserAddress(filter).toQuery());
    }

    private void unlock(UserLine user) {
        acts.confirm(
                user,
                said -> {
                    telling.say(Telling.Tone.GOOD, said);
                    list.refresh();
                },
                list::refresh);
    }

    private void showDetails(UserLine user) {
        new UserDetails(user, acts.about(user), list::refresh).open();
    }
}
