package org.latchkey.shell;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The drawings used on pages, from one file of ours, in the colour of the text beside them. */
public enum Glyph {
    KEY,
    LOCK,
    UNLOCK,
    QUESTION,
    PHONE,
    MAIL,
    CHECK,
    COPY,
    ALERT,
    INFO,
    SHIELD,
    CLOCK,
    USER,
    USERS,
    SUN,
    MENU,
    ARROW,
    MORE,
    BACK,
    PAUSE,
    CLOSE,
    LEAVE,
    KEYBOARD,
    INVOICE,
    CARD,
    MESSAGE,
    SEARCH,
    FILTER;

    /** A drawing of this kind, hidden from screen readers: the words beside it say the same. */
    public SvgIcon draw() {
        var icon = new SvgIcon("glyphs.svg", name().toLowerCase(Locale.ROOT));
        icon.addClassName("glyph");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
