package org.latchkey.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.SignedIn;
import org.latchkey.directory.Directory;
import org.latchkey.shell.Glyph;

/** Tells whoever signed in who they are here and what they can do. */
@Route("welcome")
@PermitAll
final class WelcomeView extends Div implements HasDynamicTitle {

    WelcomeView(CurrentSignIn current, Directory directory) {
        addClassName("sheet");
        current.get().ifPresent(person -> greet(person, directory));
    }

    private void greet(SignedIn person, Directory directory) {
        var user = directory.user(person.userId());
        var account = user.account();
        add(
                new H1(getTranslation("access.welcome.hello", user.displayName())),
                new Paragraph(getTranslation("access.welcome.who", user.name(), account.name(), account.number())),
                new Paragraph(getTranslation("access.welcome.can." + person.viewRole())));
        var doors = new Div();
        doors.addClassName("doors");
        MenuConfiguration.getMenuEntries().stream().map(this::door).forEach(doors::add);
        add(doors);
    }

    private Anchor door(MenuEntry entry) {
        var door = new Anchor(
                entry.path().replaceFirst("^/", ""), new Span(getTranslation(entry.title())), Glyph.ARROW.draw());
        door.addClassName("door");
        return door;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.welcome.title");
    }
}
