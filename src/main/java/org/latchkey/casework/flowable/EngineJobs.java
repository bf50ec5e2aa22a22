package org.latchkey.casework.flowable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.job.api.Job;
import org.jspecify.annotations.Nullable;
import org.latchkey.casework.ProcessJobs;
import org.latchkey.requests.RequestId;
import org.springframework.stereotype.Service;

/** The engine's jobs that failed: its dead letters, and those it means to try again. */
@Service
class EngineJobs implements ProcessJobs {

    /** Ten tries, a minute apart: a database or directory that is being restarted costs nobody a dead letter. */
    static final int TRIES = 10;

    private final ManagementService jobs;
    private final RuntimeService runtime;

    EngineJobs(ManagementService jobs, RuntimeService runtime) {
        this.jobs = jobs;
        this.runtime = runtime;
    }

    @Override
    public List<Failed> failed(int most) {
        var givenUp =
                jobs.createDeadLetterJobQuery().orderByJobCreateTime().asc().listPage(0, most);
        var again = jobs.createTimerJobQuery()
                .withException()
                .orderByJobCreateTime()
                .asc()
                .listPage(0, most);
        var requests = requestsOf(Stream.concat(givenUp.stream(), again.stream()));
        return Stream.concat(
                        givenUp.stream().map(job -> failed(job, null, requests)),
                        again.stream().map(job -> failed(job, job, requests)))
                .limit(most)
                .toList();
    }

    @Override
    public boolean anyGivenUp() {
        return !jobs.createDeadLetterJobQuery().listPage(0, 1).isEmpty();
    }

    @Override
    public List<String> trouble(String job) {
        var trace = givenUp(job).isPresent()
                ? jobs.getDeadLetterJobExceptionStacktrace(job)
                : again(job)
                        .map(found -> jobs.getTimerJobExceptionStacktrace(found.getId()))
                        .orElse(null);
        return trace == null ? List.of() : Outline.of(trace);
    }

    @Override
    public Optional<Failed> retry(String job) {
        var givenUp = givenUp(job);
        var again = givenUp.isPresent() ? Optional.<Job>empty() : again(job);
        givenUp.ifPresent(found -> jobs.moveDeadLetterJobToExecutableJob(found.getId(), TRIES));
        again.ifPresent(found -> {
            jobs.setTimerJobRetries(found.getId(), TRIES);
            jobs.moveTimerToExecutableJob(found.getId());
        });
        return givenUp.or(() -> again).map(found -> failed(found, null, requestsOf(Stream.of(found))));
    }

    private Optional<Job> givenUp(String job) {
        return Optional.ofNullable(jobs.createDeadLetterJobQuery().jobId(job).singleResult());
    }

    private Optional<Job> again(String job) {
        return Optional.ofNullable(
                jobs.createTimerJobQuery().jobId(job).withException().singleResult());
    }

    private static Failed failed(Job job, @Nullable Job again, Map<String, RequestId> requests) {
        return new Failed(
                job.getId(),
                requests.get(job.getProcessInstanceId()),
                Objects.requireNonNullElse(job.getElementName(), job.getJobHandlerType()),
                job.getCreateTime().toInstant(),
                again == null ? null : again.getDuedate().toInstant());
    }

    /** The request of each process in which such a job stands; a called process has that of the one at the root. */
    private Map<String, RequestId> requestsOf(Stream<Job> failed) {
        var processes = processes(failed.map(Job::getProcessInstanceId));
        var roots = processes(processes.values().stream().map(ProcessInstance::getRootProcessInstanceId));
        var requests = new HashMap<String, RequestId>();
        processes.forEach((id, process) -> Optional.ofNullable(roots.get(process.getRootProcessInstanceId()))
                .map(ProcessInstance::getBusinessKey)
                .ifPresent(key -> requests.put(id, new RequestId(Long.parseLong(key)))));
        return requests;
    }

    private Map<String, ProcessInstance> processes(Stream<String> named) {
        var ids = named.filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
    }
}
