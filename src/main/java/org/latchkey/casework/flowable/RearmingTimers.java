package org.latchkey.casework.flowable;

import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.engine.impl.bpmn.behavior.BoundaryTimerEventActivityBehavior;
import org.flowable.engine.impl.bpmn.parser.factory.DefaultActivityBehaviorFactory;

/** Gives each step its {@link RearmingTimer}; {@link PlainElementsOnly} lets no other boundary event through. */
final class RearmingTimers extends DefaultActivityBehaviorFactory {

    @Override
    public BoundaryTimerEventActivityBehavior createBoundaryTimerEventActivityBehavior(
            BoundaryEvent event, TimerEventDefinition definition, boolean interrupting) {
        return new RearmingTimer(definition);
    }
}
