package org.latchkey.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does at once what would take turns for no reason: what is prepared, not what is measured. */
final class Together {

    private Together() {}

    /** What is done with one of several. */
    interface Work<A, B> {
        B with(A one) throws Exception;
    }

    /** What came of each, in their order. */
    static <A, B> List<B> each(List<A> several, Work<A, B> work) {
        try (var threads = Executors.newFixedThreadPool(several.size())) {
            var results = threads.invokeAll(several.stream()
                    .map(one -> (Callable<B>) () -> work.with(one))
                    .toList());
            for (var result : results) {
                result.get();
            }
            return results.stream().map(Future::resultNow).toList();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
