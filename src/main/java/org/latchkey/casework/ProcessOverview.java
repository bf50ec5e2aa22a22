package org.latchkey.casework;

import java.util.Map;

/**
 * A process with what waits in it.
 *
 * @param name what staff call it
 * @param bpmn the process, as BPMN 2.0 XML with its diagram
 * @param steps the step that each kind of work item waits at
 */
public record ProcessOverview(String name, String bpmn, Map<WorkItemKind, String> steps) {}
