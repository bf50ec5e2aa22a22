package org.latchkey.casework.flowable;

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
        var executions = new WholeTrees(engine);
        engine.setExecutionDataManager(executions);
        engine.setExecutionEntityManager(new BareRoots(engine, executions));
    }
}
