package org.latchkey.shell;

import com.vaadin.flow.component.Component;

/**
 * Has the browser keep what is typed into a public form, for a day at most and in its tab alone, so that a page which
 * expired gives it back (P41). Not for passwords, codes or evidence.
 */
public final class Drafts {

    private Drafts() {}

    /** Keeps what is typed into these fields of a form, each known by its id. */
    public static void keep(String form, Component... fields) {
        for (var field : fields) {
            field.getElement()
                    .setAttribute("data-draft", form + "." + field.getId().orElseThrow());
        }
    }

    /** Forgets what was kept of a form as soon as this is shown: it was sent, or is needed no more. */
    public static void forget(String form, Component shown) {
        shown.getElement().setAttribute("data-draft-sent", form);
    }
}
