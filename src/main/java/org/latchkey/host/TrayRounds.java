package org.latchkey.host;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks into the tray twice a second, and has what lies there carried out one after another. Looking and carrying out
 * are two threads, so that whoever asks learns at once that somebody took the order, however long the one before takes.
 */
@Component
@ConditionalOnProperty(name = "latchkey.tray", havingValue = "watched")
class TrayRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TrayRounds.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private final Path data;
    private final Porter porter;
    private @Nullable Tray tray;
    private String complaint = "";
    private volatile @Nullable ScheduledExecutorService looking;
    private volatile @Nullable ExecutorService carrying;

    TrayRounds(@Value("${latchkey.data}") Path data, Porter porter) {
        this.data = data;
        this.porter = porter;
    }

    @Override
    public void start() {
        var porters = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("porter").daemon().factory());
        var rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("tray").daemon().factory());
        rounds.scheduleWithFixedDelay(() -> round(porters), 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        carrying = porters;
        looking = rounds;
    }

    /** A tray that cannot be trusted is complained about once, and looked at again: it may be mended. */
    private void round(ExecutorService porters) {
        try {
            opened().take().forEach(order -> porters.execute(() -> porter.carryOut(order)));
            complaint = "";
        } catch (RuntimeException e) {
            var why = String.valueOf(e.getMessage());
            if (!why.equals(complaint)) {
                LOG.warn("{}", why);
                complaint = why;
            }
        }
    }

    private Tray opened() {
        var opened = tray;
        if (opened == null) {
            opened = Tray.below(data);
            opened.unanswered().forEach(porter::tellInterrupted);
            tray = opened;
        }
        return opened;
    }

    /** Lets the porter finish what he carries. */
    @Override
    public void stop() {
        var rounds = looking;
        var porters = carrying;
        looking = null;
        if (rounds != null && porters != null) {
            rounds.shutdown();
            porters.shutdown();
            await(porters);
        }
    }

    private static void await(ExecutorService porters) {
        try {
            if (!porters.awaitTermination(LONGEST_GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("What was asked on the server is still being carried out, and may not come to its end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }
}
