package org.latchkey.casework.flowable;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.latchkey.casework.ProcessSteps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Closes the engine: processes see one bean, no class, no script and no entity. Last, because the last one wins. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ClosedEngine implements EngineConfigurationConfigurer<SpringProcessEngineConfiguration> {

    private final HelpRequestTasks tasks;
    private final Clock clock;

    ClosedEngine(ObjectProvider<ProcessSteps> steps, Clock clock) {
        this.tasks = new HelpRequestTasks(steps::getObject);
        this.clock = clock;
    }

    @Override
    public void configure(SpringProcessEngineConfiguration engine) {
        engine.setBeans(Map.of());
        engine.setExpressionManager(new NarrowExpressions(tasks));
        engine.setScriptEngine(() -> {
            throw new FlowableException("No process may run a script");
        });
        engine.setPreBpmnParseHandlers(List.of(new PlainElementsOnly()));
        engine.setTypedEventListeners(Map.of(
                FlowableEngineEventType.ENTITY_DELETED.name(), List.of(new TaskEnd(tasks)),
                FlowableEngineEventType.SEQUENCEFLOW_TAKEN.name(), List.of(new FlowTrail(tasks))));
        engine.setActivityBehaviorFactory(new RearmingTimers());
        engine.setJpaEntityManagerFactory(null);
        engine.setClock(new EngineClock(clock));
    }
}
