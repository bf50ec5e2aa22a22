package org.latchkey.casework.flowable;

import java.util.function.Consumer;
import org.flowable.common.engine.impl.ServiceConfigurator;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.stereotype.Component;

/** Spares the engine statements about things our processes do not have: of each life cycle more than half. */
@Component
class FrugalEngine implements EngineConfigurationConfigurer<SpringProcessEngineConfiguration> {

    @Override
    public void configure(SpringProcessEngineConfiguration engine) {
        engine.getPerformanceSettings().setEnableEagerExecutionTreeFetching(true);
        engine.setDbSqlSessionFactory(new FrugalSessions(engine.isUsePrefixId()));
        engine.setActivityInstanceDataManager(new NoTrail(engine));
        engine.setProcessDefinitionDataManager(new KnownDefinitions(engine));
        engine.addVariableServiceConfigurator(
                before(variables -> variables.setVariableInstanceDataManager(new NoVariables(variables))));
        engine.addTaskServiceConfigurator(before(tasks -> tasks.setTaskDataManager(new OneTaskAStep(tasks))));
        var executions = new WholeTrees(engine);
        engine.setExecutionDataManager(executions);
        engine.setExecutionEntityManager(new BareRoots(engine, executions));
    }

    private static <S> ServiceConfigurator<S> before(Consumer<S> change) {
        return new ServiceConfigurator<>() {
            @Override
            public void beforeInit(S service) {
                change.accept(service);
            }

            @Override
            public void afterInit(S service) {}
        };
    }
}
