package org.latchkey.casework.flowable;

import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.stereotype.Component;

/** Has the engine try a job for ten minutes, rather than half a minute, before it gives up. */
@Component
class PatientEngine implements EngineConfigurationConfigurer<SpringProcessEngineConfiguration> {

    private static final int SECONDS_BETWEEN = 60;

    @Override
    public void configure(SpringProcessEngineConfiguration engine) {
        engine.setAsyncExecutorNumberOfRetries(EngineJobs.TRIES);
        engine.setAsyncFailedJobWaitTime(SECONDS_BETWEEN);
        engine.setDefaultFailedJobWaitTime(SECONDS_BETWEEN);
    }
}
