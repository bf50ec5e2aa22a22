package org.latchkey.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.ArrayList;
import java.util.List;

/** Several pages behind one entry, which opens their list. */
final class NavigationGroup extends ListItem {

    private final Button opener;
    private final Popover list;
    private final UnorderedList entries = new UnorderedList();
    private final List<NavigationEntry> links = new ArrayList<>();

    NavigationGroup(String title) {
        opener = new Button(title, Glyph.MORE.draw());
        opener.setIconAfterText(true);
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        opener.addClassName("navigation-group");
        list = new Popover(entries);
        list.setTarget(opener);
        list.setPosition(PopoverPosition.BOTTOM_START);
        list.setAutofocus(true);
        list.setAriaLabel(title);
        entries.addClassName("navigation-list");
        add(opener, list);
    }

    void offer(NavigationEntry link) {
        links.add(link);
        entries.add(new ListItem(link));
    }

    /** Closes the list, and shows whether the page is one of it. */
    void mark(String here) {
        list.close();
        opener.setClassName("here", links.stream().anyMatch(link -> link.leadsTo(here)));
    }
}
