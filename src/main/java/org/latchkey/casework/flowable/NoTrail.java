package org.latchkey.casework.flowable;

import java.util.List;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntity;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisActivityInstanceDataManager;
import org.jspecify.annotations.Nullable;

/** Keeps no trail of the steps passed: the request's own timeline tells it, and the engine's costs a third of its SQL. */
final class NoTrail extends MybatisActivityInstanceDataManager {

    NoTrail(ProcessEngineConfigurationImpl engine) {
        super(engine);
    }

    @Override
    public void insert(ActivityInstanceEntity step) {}

    @Override
    public List<ActivityInstanceEntity> findUnfinishedActivityInstancesByExecutionAndActivityId(
            String execution, String activity) {
        return List.of();
    }

    @Override
    public List<ActivityInstanceEntity> findActivityInstancesByExecutionIdAndActivityId(
            String execution, String activity) {
        return List.of();
    }

    @Override
    public @Nullable ActivityInstanceEntity findActivityInstanceByTaskId(String task) {
        return null;
    }

    @Override
    public void deleteActivityInstancesByProcessInstanceId(String processInstance) {}
}
