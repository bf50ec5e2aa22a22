package org.latchkey.casework.flowable;

import java.util.List;
import org.flowable.task.service.TaskServiceConfiguration;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.flowable.task.service.impl.persistence.entity.data.impl.MybatisTaskDataManager;

/**
 * Looks for no other task of a step whose task is known. In the elements that {@link PlainElementsOnly} admits a step
 * has one.
 */
final class OneTaskAStep extends MybatisTaskDataManager {

    OneTaskAStep(TaskServiceConfiguration tasks) {
        super(tasks);
    }

    @Override
    public List<TaskEntity> findTasksByExecutionId(String step) {
        var known = getListFromCache(tasksByExecutionIdMatcher, step, true);
        return known.isEmpty()
                ? super.findTasksByExecutionId(step)
                : known.stream()
                        .filter(task -> !getDbSqlSession().isEntityToBeDeleted(task))
                        .toList();
    }
}
