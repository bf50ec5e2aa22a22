package org.latchkey.access.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Paragraph;
import org.latchkey.shell.Glyph;

/** Appears while the Caps Lock key is on; the browser alone sees to it, so that no key stroke travels (P32). */
@JavaScript("context://caps-lock.js")
final class CapsLockHint extends Paragraph {

    CapsLockHint() {
        addClassName("caps-lock");
        setText(getTranslation("access.capsLock"));
        addComponentAsFirst(Glyph.KEYBOARD.draw());
        getElement().setAttribute("role", "status");
        getElement().setAttribute("data-caps-lock", true);
    }
}
