package org.latchkey.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages offered to the role that is signed in: every view with a {@code @Menu} whose title is a message key; those
 * of the configuration behind one entry, when there are more than a few.
 */
final class Navigation extends Nav implements AfterNavigationObserver {

    private static final String CONFIG = "/config/";
    private static final int FEW = 2;

    private final List<NavigationEntry> links = new ArrayList<>();
    private final UnorderedList entries = new UnorderedList();
    private final NavigationGroup config = new NavigationGroup(getTranslation("shell.config"));

    Navigation() {
        addClassName("navigation");
        setAriaLabel(getTranslation("shell.navigation"));
        var offered = MenuConfiguration.getMenuEntries();
        boolean grouped = offered.stream().filter(Navigation::isConfig).count() > FEW;
        offered.forEach(entry -> offer(entry, grouped && isConfig(entry)));
        if (grouped) {
            entries.add(config);
        }
        add(opener(), entries);
    }

    private static boolean isConfig(MenuEntry entry) {
        return entry.path().startsWith(CONFIG);
    }

    private void offer(MenuEntry entry, boolean inGroup) {
        var link = new NavigationEntry(entry.path().replaceFirst("^/", ""), getTranslation(entry.title()));
        links.add(link);
        if (inGroup) {
            config.offer(link);
        } else {
            entries.add(new ListItem(link));
        }
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
        links.forEach(link -> link.mark(here));
        config.mark(here);
    }
}
