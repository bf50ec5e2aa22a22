package org.latchkey.casework.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.function.SerializableConsumer;

/** How wide the reader's window is, told once something is shown and whenever it changes. */
final class WindowWidth {

    private WindowWidth() {}

    /** Tells the width in pixels for as long as what was attached is shown; 0 when the browser does not say. */
    static void tell(AttachEvent attached, SerializableConsumer<Integer> fit) {
        var page = attached.getUI().getPage();
        fit.accept(page.getExtendedClientDetails().getWindowInnerWidth());
        var resized = page.addBrowserWindowResizeListener(now -> fit.accept(now.getWidth()));
        attached.getSource().addDetachListener(detached -> {
            resized.remove();
            detached.unregisterListener();
        });
    }
}
