package org.latchkey.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
     * @param passed the ids of the flows that were taken
     * @param description says in words where it stands: the caption, and all that a screen reader tells
     */
    public void show(String bpmnXml, Set<String> presentSteps, Set<String> passed, String description) {
        getElement().setProperty("passed", String.join(" ", passed));
        getElement().setProperty("presentSteps", String.join(" ", presentSteps));
        getElement().setProperty("description", description);
        getElement().setProperty("xml", bpmnXml);
    }

    /**
     * Writes a number on each step, which leads to an address when it is clicked.
     *
     * @param numbers by the id of the step; steps without one bear none
     */
    public void number(Map<String, String> numbers, SerializableConsumer<String> clicked) {
        getElement()
                .setProperty(
                        "numbers",
                        numbers.entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining(" ")));
        getElement()
                .addEventListener(
                        "step",
                        event -> clicked.accept(
                                event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }
}
