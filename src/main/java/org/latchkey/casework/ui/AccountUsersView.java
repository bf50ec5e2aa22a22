package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.latchkey.access.SignedIn;
import org.latchkey.access.UserBook;

/** The users of a local admin's own account (P16). */
@Route("account/users")
@Menu(title = "users.own.title", order = 30)
@RolesAllowed(SignedIn.LOCAL_ADMIN)
final class AccountUsersView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final UsersPanel users;

    AccountUsersView(UserBook book, UserActs acts) {
        users = new UsersPanel(getPageTitle(), book, acts);
        var register = new Anchor("account/users/new", getTranslation("users.new"));
        register.setId("new-user");
        addClassName("users");
        add(users, register);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        users.arrive(arrived);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("users.own.title");
    }
}
