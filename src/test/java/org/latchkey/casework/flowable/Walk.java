package org.latchkey.casework.flowable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.job.api.Job;
import org.latchkey.casework.CaseProcess;
import org.latchkey.casework.Route;
import org.latchkey.casework.Route.Situation;
import org.latchkey.requests.RequestId;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks requests through the process, each act in a transaction of its own, and the jobs by hand. */
class Walk {

    /** An admin of a small account who can show an invoice. */
    static final Route TO_SUPPORT = locked("FAILED_SIGN_INS", "ADMIN", "SMALL", "INVOICE_OR_CARD", "ANOTHER_ENABLED");

    /** The same person, who would rather ask a colleague. */
    static final Route TO_LOCAL_ADMIN =
            locked("FAILED_SIGN_INS", "ADMIN", "SMALL", "ANOTHER_ADMINISTRATOR", "ANOTHER_ENABLED");

    /** An admin of a large account who asks for the account manager. */
    static final Route TO_ACCOUNT_TEAM = locked("FAILED_SIGN_INS", "ADMIN", "LARGE", "ACCOUNT_MANAGER", "NONE");

    /** Somebody with whom neither company nor support can help. */
    static final Route TO_SYSADMINS = locked("SECURITY_HOLD", "ADMIN", "SMALL", "NOT_SURE", "NONE");

    static final Route NOWHERE = of(Situation.ENDED);

    private static final AtomicLong REQUESTS = new AtomicLong();

    private final CaseProcess process;
    private final PlayedDesks desks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TransactionTemplate transactions;

    Walk(
            CaseProcess process,
            PlayedDesks desks,
            RuntimeService runtime,
            ManagementService management,
            TransactionTemplate transactions) {
        this.process = process;
        this.desks = desks;
        this.runtime = runtime;
        this.management = management;
        this.transactions = transactions;
    }

    static Route of(Situation situation) {
        return new Route(situation, "", "", "", "", "", false, false, false);
    }

    /** A locked user whose account has a team, and whom support may validate. */
    static Route locked(String cause, String userType, String size, String wish, String administrators) {
        return new Route(Situation.LOCKED, cause, userType, size, wish, administrators, true, true, false);
    }

    /** A request with these facts, filed but not matched. */
    RequestId filed(Route route) {
        var request = new RequestId(REQUESTS.incrementAndGet());
        desks.say(request, route);
        transactions.executeWithoutResult(now -> process.start(request));
        return request;
    }

    /** A request with these facts, waiting where they lead. */
    RequestId waiting(Route route) {
        var request = filed(route);
        runJobs();
        return request;
    }

    void runJobs() {
        management.createJobQuery().list().forEach(job -> management.executeJob(job.getId()));
    }

    /** The clocks of the steps at which a request waits. */
    List<Job> clocks(RequestId request) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(request.value()))
                .list()
                .stream()
                .flatMap(live -> runtime.createExecutionQuery().rootProcessInstanceId(live.getId()).list().stream())
                .flatMap(step -> management.createTimerJobQuery().executionId(step.getId()).list().stream())
                .toList();
    }

    /** Lets them ring. */
    void ring(RequestId request) {
        clocks(request).forEach(clock -> {
            management.moveTimerToExecutableJob(clock.getId());
            management.executeJob(clock.getId());
        });
    }

    /** The open step is decided, after which these are the facts. */
    void decided(RequestId request, Route then) {
        desks.say(request, then);
        transactions.executeWithoutResult(
                now -> process.decided(desks.last(request).task()));
    }

    void end(RequestId request) {
        transactions.executeWithoutResult(now -> process.end(request, "withdrawn"));
    }

    Set<String> present(RequestId request) {
        return process.pictures(request, Map.of()).getFirst().presentSteps();
    }
}
