package org.latchkey.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Works on files behind the page, one after another, in the name of whoever asked; and clears up what was left lying. */
@Component
class ImportThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportThread.class);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);
    private static final Duration KEPT = Duration.ofDays(7);

    private final ImportRows rows;
    private final Clerk clerk;
    private final Clock clock;
    private volatile @Nullable ExecutorService thread;

    ImportThread(ImportRows rows, Clerk clerk, Clock clock) {
        this.rows = rows;
        this.clerk = clerk;
        this.clock = clock;
    }

    void check(long id) {
        execute(() -> clerk.check(id));
    }

    void carryOut(long id) {
        execute(() -> clerk.carryOut(id, done -> {}));
    }

    private void execute(Runnable work) {
        var present = thread;
        if (present == null) {
            throw new IllegalStateException("The application is ending");
        }
        present.execute(DelegatingSecurityContextRunnable.create(work, SecurityContextHolder.getContext()));
    }

    @Override
    public void start() {
        rows.leftBehind().forEach(id -> rows.refuse(id, List.of(Fault.ofFile("imports.fault.interrupted"))));
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("imports").daemon().factory());
    }

    /** Before the page and the tray bring the first file: what they bring is not left behind. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Nothing that holds personal data waits for ever. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void clearUp() {
        rows.readySince(clock.instant().minus(KEPT)).forEach(id -> rows.discard(id, null));
    }

    @Override
    public void stop() {
        var ending = thread;
        thread = null;
        if (ending != null) {
            ending.shutdown();
            await(ending);
        }
    }

    private static void await(ExecutorService ending) {
        try {
            if (!ending.awaitTermination(LONGEST_GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("A file was being imported; nothing of it counts");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
