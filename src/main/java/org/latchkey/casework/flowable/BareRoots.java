package org.latchkey.casework.flowable;

import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.data.ExecutionDataManager;

/**
 * At the end of a process the engine looks for tasks, jobs, links and subscriptions that hang on its root, in nine
 * statements. In the elements that {@link PlainElementsOnly} admits they hang on steps, never on the root; a foreign
 * key would refuse the end were it otherwise.
 */
final class BareRoots extends ExecutionEntityManagerImpl {

    BareRoots(ProcessEngineConfigurationImpl engine, ExecutionDataManager executions) {
        super(engine, executions);
    }

    @Override
    protected void deleteUserTasks(
            ExecutionEntity execution, String reason, CommandContext context, boolean counted, boolean events) {
        if (!execution.isProcessInstanceType()) {
            super.deleteUserTasks(execution, reason, context, counted, events);
        }
    }

    @Override
    protected void deleteIdentityLinks(ExecutionEntity execution, CommandContext context, boolean events) {
        // Whom a step waits for stands in its work item.
    }

    @Override
    protected void deleteJobs(ExecutionEntity execution, CommandContext context, boolean counted, boolean events) {
        if (!execution.isProcessInstanceType()) {
            super.deleteJobs(execution, context, counted, events);
        }
    }

    @Override
    protected void deleteEventSubScriptions(ExecutionEntity execution, boolean counted, boolean events) {
        if (!execution.isProcessInstanceType()) {
            super.deleteEventSubScriptions(execution, counted, events);
        }
    }
}
