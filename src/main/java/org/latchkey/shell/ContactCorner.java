package org.latchkey.shell;

import com.vaadin.flow.component.Component;

/** A way to write to the desk that pages offer below what they say; the module that takes questions draws it (P50). */
public interface ContactCorner {

    /**
     * A new one, with nothing typed.
     *
     * @param open whether it is shown at once, not behind a line
     */
    Component draw(boolean open);
}
