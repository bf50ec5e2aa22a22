package org.latchkey.casework;

import java.util.Set;

/**
 * A process as staff look at it.
 *
 * @param bpmn the process, as BPMN 2.0 XML with its diagram
 * @param presentSteps the ids of the steps that wait; none after the end
 * @param passed the ids of the sequence flows that were taken
 */
public record ProcessPicture(String bpmn, Set<String> presentSteps, Set<String> passed) {}
