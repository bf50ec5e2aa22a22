package org.latchkey.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;

/** Has an open page look again and again, so that what happens behind it appears by itself. */
final class Looking {

    private static final int EVERY_MILLISECONDS = 1500;

    private Looking() {}

    static void keep(Component page, SerializableRunnable look) {
        page.addAttachListener(attached -> {
            var ui = attached.getUI();
            ui.setPollInterval(EVERY_MILLISECONDS);
            var looking = ui.addPollListener(again -> look.run());
            page.addDetachListener(leaving -> {
                leaving.unregisterListener();
                looking.remove();
                ui.setPollInterval(-1);
            });
        });
    }
}
