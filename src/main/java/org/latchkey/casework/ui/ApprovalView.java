package org.latchkey.casework.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.SignedIn;
import org.latchkey.casework.ApprovalFiles;
import org.latchkey.casework.ContactDesk;
import org.latchkey.casework.NoSuchCase;
import org.latchkey.casework.QueueNews;
import org.latchkey.casework.WorkItemId;

/** Where the link in an approver's letter leads (P62); items of other accounts do not exist here (I15). */
@Route("approvals/:item")
@RolesAllowed({SignedIn.LOCAL_ADMIN, "ACCOUNT_MANAGER"})
@StyleSheet("context://desk.css")
final class ApprovalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ITEM = "item";

    private final transient ApprovalFiles files;
    private final transient ContactDesk contacts;
    private final transient CurrentSignIn current;
    private final transient DeskActs acts;
    private final transient Performer performer;
    private @Nullable ApprovalPage page;

    ApprovalView(
            ApprovalFiles files,
            ContactDesk contacts,
            CurrentSignIn current,
            DeskActs acts,
            Performer performer,
            QueueNews news) {
        this.files = files;
        this.contacts = contacts;
        this.current = current;
        this.acts = acts;
        this.performer = performer;
        LiveNews.follow(news, this, changed -> {
            if (page != null) {
                page.follow(changed);
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        try {
            var item = new WorkItemId(
                    Long.parseLong(entering.getRouteParameters().get(ITEM).orElse("")));
            page = new ApprovalPage(new ApprovalModel(files, contacts, Viewer.of(current), item), acts, performer);
            removeAll();
            add(page);
        } catch (NumberFormatException | NoSuchCase e) {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return page == null ? getTranslation("approvals.title") : page.title();
    }
}
