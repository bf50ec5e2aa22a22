package org.latchkey.casework.flowable;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BaseElement;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.CallActivity;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowableListener;
import org.flowable.bpmn.model.ImplementationType;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.engine.impl.bpmn.parser.BpmnParse;
import org.flowable.engine.parse.BpmnParseHandler;

/**
 * Refuses a process that holds more than our processes need: no class, script, mail, HTTP or shell task, no listener
 * that is not an expression. It reads along whenever the engine reads a process, not only at deployment, where the
 * check of the engine's own validators can be turned off.
 */
final class PlainElementsOnly implements BpmnParseHandler {

    private static final Set<Class<?>> ELEMENTS = Set.of(
            StartEvent.class,
            BoundaryEvent.class,
            EndEvent.class,
            ExclusiveGateway.class,
            UserTask.class,
            CallActivity.class,
            ServiceTask.class,
            SequenceFlow.class);

    @Override
    public Collection<Class<? extends BaseElement>> getHandledTypes() {
        return List.of(Process.class);
    }

    @Override
    public void parse(BpmnParse parse, BaseElement element) {
        var process = (Process) element;
        demand(process.getEventListeners().isEmpty(), process);
        demandExpressions(process.getExecutionListeners(), process);
        process.getFlowElements().forEach(PlainElementsOnly::check);
    }

    private static void check(FlowElement element) {
        demand(ELEMENTS.contains(element.getClass()), element);
        demandExpressions(element.getExecutionListeners(), element);
        demand(!(element instanceof Activity activity) || !activity.hasMultiInstanceLoopCharacteristics(), element);
        switch (element) {
            case ServiceTask task -> demand(isExpression(task.getImplementationType()) && task.getType() == null, task);
            case CallActivity call -> demand(isPlain(call), call);
            case UserTask task -> demandExpressions(task.getTaskListeners(), task);
            case SequenceFlow flow -> demand(flow.getConditionLanguage() == null, flow);
            case BoundaryEvent clock -> demand(isClock(clock), clock);
            case Event event -> demand(event.getEventDefinitions().isEmpty(), event);
            default -> {}
        }
    }

    /** A called process is named outright, and is handed nothing. */
    private static boolean isPlain(CallActivity call) {
        return call.getCalledElement() != null
                && !call.getCalledElement().contains("{")
                && call.getInParameters().isEmpty()
                && call.getOutParameters().isEmpty()
                && !call.isInheritVariables()
                && !call.isInheritBusinessKey()
                && call.getBusinessKey() == null;
    }

    /** A clock stops nothing, leads nowhere, and rings at a moment that our bean names. */
    private static boolean isClock(BoundaryEvent event) {
        return !event.isCancelActivity()
                && event.getOutgoingFlows().isEmpty()
                && event.getEventDefinitions().size() == 1
                && event.getEventDefinitions().getFirst() instanceof TimerEventDefinition timer
                && timer.getTimeDate() != null
                && timer.getTimeDuration() == null
                && timer.getTimeCycle() == null
                && timer.getEndDate() == null
                && timer.getCalendarName() == null;
    }

    private static boolean isExpression(String implementationType) {
        return ImplementationType.IMPLEMENTATION_TYPE_EXPRESSION.equals(implementationType);
    }

    private static void demandExpressions(List<FlowableListener> listeners, BaseElement element) {
        for (var listener : listeners) {
            demand(isExpression(listener.getImplementationType()), element);
            demand(listener.getCustomPropertiesResolverImplementationType() == null, element);
        }
    }

    private static void demand(boolean holds, BaseElement element) {
        if (!holds) {
            throw new FlowableException(
                    "A process may not hold this: " + element.getClass().getSimpleName() + " " + element.getId());
        }
    }
}
