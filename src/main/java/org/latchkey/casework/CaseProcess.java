package org.latchkey.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.latchkey.requests.RequestId;

/** The process of a request, as the desks use it; each call takes part in the caller's transaction. */
public interface CaseProcess {

    /** The name of the process that each request has. */
    String OWN = "help-request";

    /** Starts the process of a request that was just filed, up to its asynchronous first step. */
    void start(RequestId request);

    /**
     * The step that waited is decided: the process looks at the facts and goes on. It checks neither who decides nor
     * what.
     *
     * @throws StepIsOver when the task is gone, or something else ends it at this moment
     */
    void decided(String taskId);

    /** Lets the clock of a step that waits ring at that moment, unless it rings sooner anyhow (P63). */
    void lookBy(String taskId, Instant moment);

    /** Ends the process of a request, with every step that waits; without one it does nothing. */
    void end(RequestId request, String reason);

    /**
     * The pictures of the request's process and then of those it called, each in the version that it went through, with
     * where it stands.
     *
     * @param ways the sequence flows passed, by process and version
     */
    List<ProcessPicture> pictures(RequestId request, Map<String, Set<String>> ways);

    /** Every process in its latest version, the requests' own first. */
    List<ProcessOverview> processes();

    /** Whether a process of this request is running. */
    boolean isLive(RequestId request);
}
