package org.latchkey.api;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Tells whoever tries too often so a quarter of a second late (P36): who asks again as soon as they are answered asks
 * four times a second, and leaves threads and processors to those who work. Nobody keeps a thread while they wait.
 */
@Component
public class LateAnswers {

    static final int MOST_WAITING = 500;

    private static final Logger LOG = LoggerFactory.getLogger(LateAnswers.class);

    private final Problems problems;
    private final Executor late;
    private final Semaphore places = new Semaphore(MOST_WAITING);

    @Autowired
    LateAnswers(Problems problems) {
        this(problems, CompletableFuture.delayedExecutor(250, TimeUnit.MILLISECONDS));
    }

    LateAnswers(Problems problems, Executor late) {
        this.problems = problems;
        this.late = late;
    }

    /** Answers with the problem, late; at once when {@value MOST_WAITING} others wait already. */
    public void write(ProblemDetail problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.isAsyncSupported() && places.tryAcquire()) {
            var waiting = request.startAsync(request, response);
            late.execute(() -> finish(waiting, problem, response));
        } else {
            problems.write(problem, response);
        }
    }

    private void finish(AsyncContext waiting, ProblemDetail problem, HttpServletResponse response) {
        try {
            problems.write(problem, response);
        } catch (IOException gone) {
            LOG.debug("Nobody waited for the answer", gone);
        } finally {
            places.release();
            waiting.complete();
        }
    }
}
