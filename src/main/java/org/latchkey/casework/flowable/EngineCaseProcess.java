package org.latchkey.casework.flowable;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flowable.common.engine.api.FlowableObjectNotFoundException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.ProcessInstanceQuery;
import org.jspecify.annotations.Nullable;
import org.latchkey.casework.CaseProcess;
import org.latchkey.casework.ProcessOverview;
import org.latchkey.casework.ProcessPicture;
import org.latchkey.casework.StepIsOver;
import org.latchkey.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The process of a request in the engine, found by the request's id: its business key, and all it is told. */
@Service
class EngineCaseProcess implements CaseProcess {

    static final String PROCESS = OWN;

    /** The engine would make the clock anew, in seven statements; it asks anyhow when the clock rings. */
    private static final String LOOK_BY = """
            update ACT_RU_TIMER_JOB set DUEDATE_ = :by, REV_ = REV_ + 1
             where PROCESS_INSTANCE_ID_ = (select PROC_INST_ID_ from ACT_RU_TASK where ID_ = :task) and DUEDATE_ > :by
            """;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final Pictures pictures;
    private volatile @Nullable String newest;

    EngineCaseProcess(RuntimeService runtime, TaskService tasks, JdbcClient jdbc, Pictures pictures) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.pictures = pictures;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(RequestId request) {
        runtime.startProcessInstanceById(newest(), key(request));
    }

    /** The version that this node brought along or found at its start; it brings no other while it runs. */
    private String newest() {
        var known = newest;
        if (known == null) {
            known = pictures.latest(PROCESS);
            newest = known;
        }
        return known;
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
        jdbc.sql(LOOK_BY)
                .param("by", Timestamp.from(EngineClock.notBefore(moment)))
                .param("task", taskId)
                .update();
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
    public List<ProcessPicture> pictures(RequestId request, Map<String, Set<String>> ways) {
        return pictures.of(key(request), ways);
    }

    @Override
    public List<ProcessOverview> processes() {
        return pictures.overviews();
    }

    private static String key(RequestId request) {
        return Long.toString(request.value());
    }
}
