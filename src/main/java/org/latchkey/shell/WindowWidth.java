package org.latchkey.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.function.SerializableConsumer;

/** How wide the reader's window is, told once something is shown and whenever it changes. */
public final class WindowWidth {

    private static final int NARROW = 832;

    private WindowWidth() {}

    /** Whether a window of this width, in pixels, has no room for a table of many columns; not when it is unknown. */
    public static boolean isNarrow(int width) {
        return width > 0 && width < NARROW;
    }

    /** Tells the width in pixels for as long as what was attached is shown; 0 when the browser does not say. */
    public static void tell(AttachEvent attached, SerializableConsumer<Integer> fit) {
        var page = attached.getUI().getPage();
        fit.accept(page.getExtendedClientDetails().getWindowInnerWidth());
        var resized = page.addBrowserWindowResizeListener(now -> fit.accept(now.getWidth()));
        attached.getSource().addDetachListener(detached -> {
            resized.remove();
            detached.unregisterListener();
        });
    }
}
