package org.latchkey.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
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
import org.latchkey.casework.CaseFiles;
import org.latchkey.casework.ContactDesk;
import org.latchkey.casework.NoSuchCase;
import org.latchkey.casework.Presence;
import org.latchkey.casework.QueueNews;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.requests.RequestId;
import org.latchkey.settings.DeskSettings;

/** The page of one request for staff (P60); it follows what others do to it meanwhile. */
@Route("desk/:number")
@RolesAllowed({"SUPPORT", "SYSADMIN"})
@StyleSheet("context://desk.css")
@JavaScript("context://since.js")
final class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String NUMBER = "number";

    private final transient CaseFiles files;
    private final transient ContactDesk contacts;
    private final transient CurrentSignIn current;
    private final transient DeskActs acts;
    private final transient QueueActs queue;
    private final transient Performer performer;
    private final transient Presence presence;
    private final transient DeskSettings desk;
    private @Nullable CasePage page;

    CaseView(
            CaseFiles files,
            ContactDesk contacts,
            CurrentSignIn current,
            DeskActs acts,
            QueueActs queue,
            Performer performer,
            Presence presence,
            DeskSettings desk,
            QueueNews news) {
        this.files = files;
        this.contacts = contacts;
        this.current = current;
        this.acts = acts;
        this.queue = queue;
        this.performer = performer;
        this.presence = presence;
        this.desk = desk;
        LiveNews.follow(news, this, changed -> {
            if (page != null) {
                page.follow(changed);
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        try {
            var number = RequestNumber.parse(
                    entering.getRouteParameters().get(NUMBER).orElse(""));
            var model = new CaseModel(files, contacts, presence, Viewer.of(current), number);
            page = new CasePage(model, acts, queue, performer, desk);
            page.addAttachListener(attached ->
                    visit(attached.getSource(), model.file().request().id()));
            removeAll();
            add(page);
        } catch (InvalidValue | NoSuchCase e) {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    private void visit(Component shown, RequestId request) {
        var leave = presence.enter(request);
        shown.addDetachListener(detached -> {
            detached.unregisterListener();
            leave.run();
        });
    }

    @Override
    public String getPageTitle() {
        return page == null ? getTranslation("desk.title") : page.title();
    }
}
