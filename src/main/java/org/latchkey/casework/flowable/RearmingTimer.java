package org.latchkey.casework.flowable;

import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.impl.bpmn.behavior.BoundaryTimerEventActivityBehavior;

/**
 * The clock of a step: whenever it rings it asks anew when to ring next, so that one timer serves reminders, escalations,
 * idle claims and expiry alike (P63).
 */
final class RearmingTimer extends BoundaryTimerEventActivityBehavior {

    RearmingTimer(TimerEventDefinition definition) {
        super(definition, false);
    }

    @Override
    public void trigger(DelegateExecution execution, String name, Object data) {
        super.trigger(execution, name, data);
        execute(execution);
    }
}
