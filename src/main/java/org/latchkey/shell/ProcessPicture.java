package org.latchkey.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Set;

/** Shows a process and where in it something stands (P64); it takes BPMN and knows no process. */
@Tag("process-picture")
@JsModule("context://process-picture.js")
@StyleSheet("context://process-picture.css")
public class ProcessPicture extends Component implements HasSize, HasStyle {

    /**
     * Draws a process anew.
     *
     * @param bpmnXml BPMN 2.0 with its diagram
     * @param presentSteps the ids of the elements to mark
     * @param description says in words where it stands: the caption, and all that a screen reader tells
     */
    public void show(String bpmnXml, Set<String> presentSteps, String description) {
        getElement().setProperty("xml", bpmnXml);
        getElement().setProperty("presentSteps", String.join(" ", presentSteps));
        getElement().setProperty("description", description);
    }
}
