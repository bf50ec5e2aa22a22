package org.latchkey.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;

/** The pages offered to the role that is signed in: every view with a {@code @Menu} whose title is a message key. */
final class Navigation extends Nav implements AfterNavigationObserver {

    private final List<Anchor> links = new ArrayList<>();
    private final UnorderedList entries = new UnorderedList();

    Navigation() {
        addClassName("navigation");
        setAriaLabel(getTranslation("shell.navigation"));
        MenuConfiguration.getMenuEntries().forEach(this::offer);
        add(opener(), entries);
    }

    private void offer(MenuEntry entry) {
        var link = new Anchor(entry.path().replaceFirst("^/", ""), getTranslation(entry.title()));
        links.add(link);
        entries.add(new ListItem(link));
    }

    /** Shown on narrow screens only, where the entries wait behind it. */
    private Button opener() {
        var opener = new Button(getTranslation("shell.menu"), Glyph.MENU.draw(), clicked -> open(!isOpen()));
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        opener.addClassName("navigation-opener");
        return opener;
    }

    private boolean isOpen() {
        return hasClassName("open");
    }

    private void open(boolean open) {
        setClassName("open", open);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        var here = arrived.getLocation().getPath();
        open(false);
        links.forEach(link -> mark(link, here));
    }

    private static void mark(Anchor link, String here) {
        var path = link.getHref();
        if (here.equals(path) || here.startsWith(path + "/")) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
