package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.latchkey.casework.ProcessPicture;

/** The processes of a request, with the way it took and the step it waits at (P64). */
final class PicturePanel extends Panel {

    private final Div pictures = new Div();
    private List<ProcessPicture> shown = List.of();

    PicturePanel() {
        super("desk.picture");
        addClassName("picture");
        add(pictures);
    }

    /** Draws them anew when the request has moved. */
    void show(List<ProcessPicture> now, Sentence description) {
        if (!now.equals(shown)) {
            shown = now;
            pictures.removeAll();
            now.forEach(each -> pictures.add(picture(each, Wording.of(description))));
        }
    }

    private static org.latchkey.shell.ProcessPicture picture(ProcessPicture each, String description) {
        var picture = new org.latchkey.shell.ProcessPicture();
        picture.show(each.bpmn(), each.presentSteps(), each.passed(), description);
        return picture;
    }
}
