package org.latchkey.mail;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends the postman out on a thread of his own: at once when a letter comes in, and every few seconds for the rest. */
@Component
class PostRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostRounds.class);
    private static final long LONGEST_GOODBYE_SECONDS = 5;

    private final Postman postman;
    private final MailSettings settings;
    private final AtomicBoolean called = new AtomicBoolean();
    private volatile @Nullable ScheduledExecutorService thread;

    PostRounds(Postman postman, MailSettings settings) {
        this.postman = postman;
        this.settings = settings;
    }

    @Override
    public void start() {
        var own = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("postman").daemon().factory(), new ThreadPoolExecutor.DiscardPolicy());
        var pause = settings.pause().toMillis();
        own.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS);
        thread = own;
    }

    @TransactionalEventListener
    void on(LetterOwed event) {
        var own = thread;
        if (own != null && called.compareAndSet(false, true)) {
            own.execute(this::round);
        }
    }

    private void round() {
        called.set(false);
        try {
            postman.round(this::isRunning);
        } catch (RuntimeException e) {
            LOG.warn("The postman’s round ended early", e);
        }
    }

    /** Lets the postman finish the letter in his hands; interrupting him could close an embedded database. */
    @Override
    public void stop() {
        var own = thread;
        thread = null;
        if (own != null) {
            own.shutdown();
            await(own);
        }
    }

    private static void await(ScheduledExecutorService own) {
        try {
            if (!own.awaitTermination(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The postman is still out; his letter will be delivered again");
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
