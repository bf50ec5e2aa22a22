package org.latchkey.shell;

import com.vaadin.flow.component.html.Anchor;

/** A link to a page, marked while that page or one below it is shown. */
final class NavigationEntry extends Anchor {

    NavigationEntry(String path, String title) {
        super(path, title);
    }

    /** Whether it leads to this page, or to one above it. */
    boolean leadsTo(String here) {
        return here.equals(getHref()) || here.startsWith(getHref() + "/");
    }

    void mark(String here) {
        if (leadsTo(here)) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
