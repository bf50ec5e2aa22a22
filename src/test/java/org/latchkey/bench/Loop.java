package org.latchkey.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A closed loop of four clients. Each begins a few pieces of work before it finishes its first, as people do: nobody
 * stands waiting for the step that follows by itself.
 */
public final class Loop<T> {

    /** What a client does. */
    public interface Work<T> {

        T begin(int number) throws Exception;

        void finish(int number, T begun) throws Exception;
    }

    public static final int CLIENTS = 4;

    private static final int BEGUN_AHEAD = 4;
    private static final Duration MOMENT = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private record Begun<T>(int number, T work) {}

    private final Work<T> work;

    public Loop(Work<T> work) {
        this.work = work;
    }

    /**
     * Plays so many pieces of work from beginning to end.
     *
     * @return how long that took, in nanoseconds
     */
    public long run(int pieces) {
        var next = new AtomicInteger();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var begun = System.nanoTime();
            var done = clients.invokeAll(Collections.nCopies(CLIENTS, client(next, pieces)));
            for (var client : done) {
                client.get();
            }
            return System.nanoTime() - begun;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Callable<Void> client(AtomicInteger next, int pieces) {
        return () -> {
            var ahead = new ArrayDeque<Begun<T>>();
            for (int number = next.getAndIncrement(); number < pieces; number = next.getAndIncrement()) {
                ahead.add(new Begun<>(number, work.begin(number)));
                if (ahead.size() > BEGUN_AHEAD) {
                    finish(ahead.remove());
                }
            }
            while (!ahead.isEmpty()) {
                finish(ahead.remove());
            }
            return null;
        };
    }

    private void finish(Begun<T> begun) throws Exception {
        work.finish(begun.number(), begun.work());
    }

    /** Asks until there is an answer; what follows by itself takes a moment. */
    public static <A> A await(Supplier<@Nullable A> question) {
        var begun = System.nanoTime();
        for (A answer = question.get(); ; answer = question.get()) {
            if (answer != null) {
                return answer;
            }
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("Nothing came of it within a minute");
            }
            pause(MOMENT);
        }
    }

    static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
