package org.latchkey.casework.flowable;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.flowable.common.engine.api.FlowableObjectNotFoundException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.ProcessInstanceQuery;
import org.latchkey.casework.CaseProcess;
import org.latchkey.casework.ProcessOverview;
import org.latchkey.casework.ProcessPicture;
import org.latchkey.casework.StepIsOver;
import org.latchkey.requests.RequestId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The process of a request in the engine, found by the request's id: its business key, and all it is told. */
@Service
class EngineCaseProcess implements CaseProcess {

    static final String PROCESS = OWN;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final Pictures pictures;

    EngineCaseProcess(RuntimeService runtime, TaskService tasks, ManagementService jobs, Pictures pictures) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
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
    public void lookBy(String taskId, Instant moment) {
        var by = EngineClock.notBefore(moment);
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task != null) {
            jobs.createTimerJobQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .duedateHigherThan(Date.from(by))
                    .list()
                    .forEach(clock -> jobs.rescheduleTimeDateJob(clock.getId(), by.toString()));
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

    @Override
    public ProcessPicture calledPicture(RequestId request, String process) {
        return pictures.ofCalled(key(request), process);
    }

    @Override
    public List<ProcessOverview> processes() {
        return pictures.overviews();
    }

    private static String key(RequestId request) {
        return Long.toString(request.value());
    }
}
