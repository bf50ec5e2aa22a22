package org.latchkey.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.OpenSession;
import org.latchkey.access.Sessions;
import org.latchkey.directory.UserType;
import org.latchkey.shell.Moment;

/** Where people see where they are signed in, and sign out everywhere (P34, P35). */
@Route("sessions")
@PermitAll
final class SessionsView extends Div implements HasDynamicTitle {

    private final Sessions sessions;

    SessionsView(Sessions sessions, CurrentSignIn current) {
        this.sessions = sessions;
        addClassName("sheet");
        add(new H1(getPageTitle()));
        sessions.earlier().ifPresent(earlier -> add(new Paragraph(Greeting.words(earlier, UI.getCurrent()))));
        var list = new UnorderedList();
        list.addClassName("sessions");
        var here = current.get().orElseThrow().signIn();
        sessions.mine().forEach(session -> list.add(line(session, session.signIn() == here)));
        var out = new Button(getTranslation("access.sessions.out"), clicked -> signOutEverywhere());
        out.setId("sign-out-everywhere");
        out.setDisableOnClick(true);
        add(
                list,
                new Paragraph(getTranslation("access.sessions.why")),
                out,
                new Anchor("account/me", getTranslation("access.sessions.address")));
        if (current.get().orElseThrow().type() == UserType.STAFF) {
            add(new Anchor("account/security", getTranslation("access.factors.title")));
        }
    }

    private ListItem line(OpenSession session, boolean here) {
        var from = new Span(where(session.networkAddress(), here));
        from.addClassName("from");
        var since = new Span(new Span(getTranslation("access.sessions.since")), new Moment(session.signedInAt()));
        var seen = new Span(new Span(getTranslation("access.sessions.seen")), new Moment(session.seenAt()));
        return new ListItem(from, since, seen);
    }

    private String where(String networkAddress, boolean here) {
        if (here) {
            return getTranslation("access.sessions.here", networkAddress);
        }
        return networkAddress.isEmpty()
                ? getTranslation("access.sessions.unknown")
                : getTranslation("access.sessions.elsewhere", networkAddress);
    }

    private void signOutEverywhere() {
        sessions.signOutEverywhere();
        UI.getCurrent().getPage().setLocation("/sign-in");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.sessions.title");
    }
}
