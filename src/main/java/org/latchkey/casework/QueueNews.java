package org.latchkey.casework;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.latchkey.requests.ConversationContinued;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages that the queue or a timeline changed, after the commit, and no more than four times a second. */
@Service
public class QueueNews {

    private static final Duration COALESCED = Duration.ofMillis(250);

    private final Set<Runnable> readers = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean announced = new AtomicBoolean();
    private final TaskScheduler scheduler;

    QueueNews(TaskScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Calls the reader after each change, on a thread of ours; it has to return at once.
     *
     * @return ends the subscription
     */
    public Runnable subscribe(Runnable reader) {
        readers.add(reader);
        return () -> readers.remove(reader);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(QueueChanged changed) {
        announce();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ConversationContinued continued) {
        announce();
    }

    private void announce() {
        if (!readers.isEmpty() && announced.compareAndSet(false, true)) {
            scheduler.schedule(this::tell, scheduler.getClock().instant().plus(COALESCED));
        }
    }

    private void tell() {
        announced.set(false);
        readers.forEach(Runnable::run);
    }
}
