package org.latchkey.casework.flowable;

import org.flowable.common.engine.api.FlowableObjectNotFoundException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.ProcessInstanceQuery;
import org.latchkey.casework.CaseProcess;
import org.latchkey.casework.ProcessPicture;
import org.latchkey.casework.StepIsOver;
import org.latchkey.requests.RequestId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The process of a request in the engine, found by the request's id: its business key, and all it is told. */
@Service
class EngineCaseProcess implements CaseProcess {

    static final String PROCESS = "help-request";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Pictures pictures;

    EngineCaseProcess(RuntimeService runtime, TaskService tasks, Pictures pictures) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.pictures = pictures;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(RequestId request) {
        runtime.startProcessInstanceByKey(PROCESS, key(request));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(String taskId) {
        try {
            tasks.complete(taskId);
        } catch (FlowableObjectNotFoundException | FlowableOptimisticLockingException e) {
            throw new StepIsOver(e);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(RequestId request, String reason) {
        instance(request).list().forEach(live -> runtime.deleteProcessInstance(live.getId(), reason));
    }

    @Override
    public boolean isLive(RequestId request) {
        return instance(request).count() > 0;
    }

    private ProcessInstanceQuery instance(RequestId request) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key(request), PROCESS);
    }

    @Override
    public ProcessPicture picture(RequestId request) {
        return pictures.of(key(request));
    }

    private static String key(RequestId request) {
        return Long.toString(request.value());
    }
}
