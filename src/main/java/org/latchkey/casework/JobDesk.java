package org.latchkey.casework;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Jobs that failed: a sysadmin sees each of them and has it tried again, so that no request is forgotten (I12, P66). */
@Service
@Transactional
public class JobDesk {

    /** As many as are shown at once; retried, they make room for the next. */
    public static final int MOST_SHOWN = 50;

    private final Desk desk;
    private final ProcessJobs jobs;
    private final HelpRequests requests;
    private final ApplicationEventPublisher events;

    JobDesk(Desk desk, ProcessJobs jobs, HelpRequests requests, ApplicationEventPublisher events) {
        this.desk = desk;
        this.jobs = jobs;
        this.requests = requests;
        this.events = events;
    }

    /** Jobs that failed, those the engine has given up first; at most {@link #MOST_SHOWN}. */
    @Transactional(readOnly = true)
    public List<FailedJob> failed() {
        desk.sysadmin();
        var failed = jobs.failed(MOST_SHOWN);
        var numbers = numbers(failed);
        return failed.stream()
                .map(job -> new FailedJob(
                        job.id(), numberOf(job.request(), numbers), job.step(), job.since(), job.nextTry()))
                .toList();
    }

    private Map<RequestId, RequestNumber> numbers(List<ProcessJobs.Failed> failed) {
        var ids = failed.stream()
                .map(ProcessJobs.Failed::request)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return requests.all(ids).stream().collect(Collectors.toMap(HelpRequest::id, HelpRequest::number));
    }

    private static @Nullable RequestNumber numberOf(
            @Nullable RequestId request, Map<RequestId, RequestNumber> numbers) {
        return request == null ? null : numbers.get(request);
    }

    /** Whether the engine has given up on something. */
    @Transactional(readOnly = true)
    public boolean anyGivenUp() {
        return jobs.anyGivenUp();
    }

    /** Which errors ended the last try and where they arose; their messages stay in the log. */
    @Transactional(readOnly = true)
    public List<String> trouble(String job) {
        desk.sysadmin();
        return jobs.trouble(job);
    }

    /** Has a job tried again at once; does nothing when it is no longer among those that failed. */
    public void retry(String job) {
        desk.sysadmin();
        jobs.retry(job).map(ProcessJobs.Failed::step).ifPresent(step -> events.publishEvent(new JobRetried(job, step)));
    }

    /** Has every job tried again that {@link #failed} shows. */
    public void retryAll() {
        failed().forEach(job -> retry(job.id()));
    }
}
