package org.latchkey.bench.inside;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Counts the password hashes of the application, and makes as many in a bare loop. */
final class HashLog implements BeanPostProcessor {

    private final LongAdder made = new LongAdder();

    long made() {
        return made.sum();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder encoder ? new Counted(encoder) : bean;
    }

    /** Compares so often on every core, and tells how long that took, in nanoseconds. */
    static long bare(PasswordEncoder encoder, int times) throws InterruptedException, ExecutionException {
        var cores = Runtime.getRuntime().availableProcessors();
        var hash = encoder.encode("a password to compare with");
        Callable<Boolean> share = () -> {
            boolean right = false;
            for (int time = 0; time < times / cores; time++) {
                right |= encoder.matches("another password", hash);
            }
            return right;
        };
        try (var threads = Executors.newFixedThreadPool(cores)) {
            var begun = System.nanoTime();
            for (var done : threads.invokeAll(Collections.nCopies(cores, share))) {
                done.get();
            }
            return System.nanoTime() - begun;
        }
    }

    private final class Counted implements PasswordEncoder {

        private final PasswordEncoder encoder;

        private Counted(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public String encode(CharSequence password) {
            made.increment();
            return encoder.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            made.increment();
            return encoder.matches(password, hash);
        }
    }
}
