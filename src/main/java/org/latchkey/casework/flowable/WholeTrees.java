package org.latchkey.casework.flowable;

import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisExecutionDataManager;

/** Reads all steps of a request at once. The engine would read the first one alone, to see whether it may. */
final class WholeTrees extends MybatisExecutionDataManager {

    WholeTrees(ProcessEngineConfigurationImpl engine) {
        super(engine);
    }

    @Override
    protected boolean isExecutionTreeFetched(String execution) {
        if (getEntityCache().findInCache(getManagedEntityClass(), execution) == null) {
            getList(
                    "selectExecutionsWithSameRootProcessInstanceId",
                    execution,
                    executionsWithSameRootProcessInstanceIdMatcher,
                    true);
        }
        return true;
    }
}
