package org.latchkey.casework.flowable;

import org.flowable.common.engine.api.delegate.event.AbstractFlowableEventListener;
import org.flowable.common.engine.api.delegate.event.FlowableEntityEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.task.api.Task;

/** Tells the desks when a task is gone: the one event that completion, withdrawal and deletion have in common. */
final class TaskEnd extends AbstractFlowableEventListener {

    private final HelpRequestTasks tasks;

    TaskEnd(HelpRequestTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void onEvent(FlowableEvent event) {
        if (event instanceof FlowableEntityEvent gone && gone.getEntity() instanceof Task task) {
            tasks.closed(Requests.of(task.getProcessInstanceId()), task.getId());
        }
    }

    @Override
    public boolean isFailOnException() {
        return true;
    }
}
