package org.latchkey.access;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords hashed and compared, at most as many at once as there are cores. A few more have their turn meanwhile, so
 * that no core is idle while the database writes a try down. Where there is nothing to compare with, a dummy is, so that
 * the time tells nothing (P31).
 */
@Component
class PasswordHashes {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int LONGEST_PASSWORD = 128;

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int TURNS_PER_CORE = 2;

    private final PasswordEncoder encoder;
    private final Semaphore turns = new Semaphore(TURNS_PER_CORE * CORES, true);
    private final Semaphore cores = new Semaphore(CORES, true);
    private final String dummy;

    PasswordHashes(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.dummy = encoder.encode("nobody has this password");
    }

    String hash(String password) {
        return inTurn(() -> onACore(() -> encoder.encode(password)));
    }

    /** Compares, for whoever has waited their turn. */
    boolean matches(String password, Optional<String> hash) {
        var tooLong = password.length() > LONGEST_PASSWORD;
        var compared = tooLong ? password.substring(0, LONGEST_PASSWORD) : password;
        var matches = onACore(() -> encoder.matches(compared, hash.orElse(dummy)));
        return matches && hash.isPresent() && !tooLong;
    }

    /**
     * Does work with a hash in it, one after another in the order in which people came.
     *
     * @throws SignInBusy when the queue is too long; then nothing was done
     */
    <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SignInBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignInBusy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private <T> T onACore(Supplier<T> hashing) {
        cores.acquireUninterruptibly();
        try {
            return hashing.get();
        } finally {
            cores.release();
        }
    }
}
