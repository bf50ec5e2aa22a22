package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.latchkey.access.UserBook;

/** Config › System › User: every user of every account (P16, P66). */
@Route("config/system/user")
@Menu(title = "users.title", order = 70)
@RolesAllowed("SYSADMIN")
final class SystemUserView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final UsersPanel users;

    SystemUserView(UserBook book, UserActs acts) {
        users = new UsersPanel(getPageTitle(), book, acts);
        addClassName("users");
        add(users);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        users.arrive(arrived);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("users.title");
    }
}
