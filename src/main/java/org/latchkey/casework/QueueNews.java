package org.latchkey.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.latchkey.requests.ConversationContinued;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.RequestMoved;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open pages which requests changed, after the commit: at once when it was quiet, and no more than four times a
 * second.
 */
@Service
public class QueueNews {

    private static final Duration COALESCED = Duration.ofMillis(250);

    private final Set<Consumer<Set<RequestId>>> readers = ConcurrentHashMap.newKeySet();
    private final Set<RequestId> changed = new HashSet<>();
    private Instant lastTold = Instant.EPOCH;
    private final QueueCounts counts;
    private final TaskScheduler scheduler;

    QueueNews(QueueCounts counts, TaskScheduler scheduler) {
        this.counts = counts;
        this.scheduler = scheduler;
    }

    /**
     * Calls the reader with the requests that changed, on a thread of ours; it has to return at once.
     *
     * @return ends the subscription
     */
    public Runnable subscribe(Consumer<Set<RequestId>> reader) {
        readers.add(reader);
        return () -> readers.remove(reader);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(QueueChanged news) {
        announce(news.request());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RequestMoved news) {
        announce(news.request().id());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ConversationContinued news) {
        announce(news.request());
    }

    private synchronized void announce(RequestId request) {
        counts.change();
        if (!readers.isEmpty()) {
            if (changed.isEmpty()) {
                scheduler.schedule(this::tell, lastTold.plus(COALESCED));
            }
            changed.add(request);
        }
    }

    private void tell() {
        var news = take();
        readers.forEach(reader -> reader.accept(news));
    }

    private synchronized Set<RequestId> take() {
        var news = Set.copyOf(changed);
        changed.clear();
        lastTold = scheduler.getClock().instant();
        return news;
    }
}
