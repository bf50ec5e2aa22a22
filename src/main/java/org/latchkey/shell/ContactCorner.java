package org.latchkey.shell;

import com.vaadin.flow.component.Component;

/** A way to write to the desk that pages offer below what they say; the module that takes questions draws it (P50). */
public interface ContactCorner {

    /** A new one, with nothing typed. */
    Component draw();
}
