package org.latchkey.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Counts how often each password hash is compared with. */
public class HashCounter implements BeanPostProcessor {

    private final Map<String, Integer> comparisons = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

    /** How often somebody's hash was compared with. */
    public int comparisonsWith(String hash) {
        return comparisons.getOrDefault(hash, 0);
    }

    /** How often any was. */
    public int comparisons() {
        return all.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder encoder ? new Counted(encoder) : bean;
    }

    private final class Counted implements PasswordEncoder {

        private final PasswordEncoder encoder;

        private Counted(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public String encode(CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            all.incrementAndGet();
            comparisons.merge(hash, 1, Integer::sum);
            return encoder.matches(password, hash);
        }
    }
}
