package org.latchkey.casework.ui;

import java.util.Set;
import org.latchkey.casework.ProcessPicture;

/** The process of a request, with the step it waits at (P64). */
final class PicturePanel extends Panel {

    private final org.latchkey.shell.ProcessPicture picture = new org.latchkey.shell.ProcessPicture();
    private Set<String> shown = Set.of("nothing yet");

    PicturePanel() {
        super("desk.picture");
        addClassName("picture");
        add(picture);
    }

    /** Draws it anew when the request has moved. */
    void show(ProcessPicture now, Sentence description) {
        if (!now.presentSteps().equals(shown)) {
            shown = now.presentSteps();
            picture.show(now.bpmn(), shown, Wording.of(description));
        }
    }
}
