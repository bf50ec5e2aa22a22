package org.latchkey.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.TooManyTries;
import org.latchkey.requests.FilingGate;
import org.latchkey.settings.ThrottleSettings;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries too much, by network first and then by account, before anything is looked up (P36). People
 * signed in, jobs and timers are not slowed down. Each node counts for itself.
 */
@Component
class Throttle implements FilingGate {

    private static final Duration TIME = Duration.ofMinutes(10);

    private enum Act {
        SIGN_IN,
        FORGOT,
        FILE
    }

    /** Whose tries are counted together; another limit begins a new count. */
    private record Holder(Act act, String who, int limit) {}

    private final Supplier<ThrottleSettings> settings;
    private final CurrentSignIn current;
    private final Map<Holder, Bucket> buckets = new ConcurrentHashMap<>();

    Throttle(Supplier<ThrottleSettings> settings, CurrentSignIn current) {
        this.settings = settings;
        this.current = current;
    }

    /** @throws TooManyTries when this network, or this account number, has had its tries */
    void signIn(String typedAccountNumber) {
        var limits = settings.get();
        take(
                Act.SIGN_IN,
                typedAccountNumber,
                limits.now(limits.signInsPerNetwork()),
                limits.now(limits.signInsPerAccount()));
    }

    /** @throws TooManyTries when this network, or this account number, has had its tries */
    void forgot(AccountNumber accountNumber) {
        takeRequest(Act.FORGOT, accountNumber);
    }

    @Override
    public void pass(@Nullable AccountNumber accountNumber) {
        takeRequest(Act.FILE, accountNumber);
    }

    private void takeRequest(Act act, @Nullable AccountNumber accountNumber) {
        var limits = settings.get();
        take(
                act,
                accountNumber == null ? "" : accountNumber.digits(),
                limits.now(limits.requestsPerNetwork()),
                limits.now(limits.requestsPerAccount()));
    }

    private void take(Act act, String account, int perNetwork, int perAccount) {
        if (current.get().isPresent()) {
            return;
        }
        current.networkAddress().map(Networks::of).ifPresent(network -> {
            take(new Holder(act, "from " + network, perNetwork));
            spelledAlike(account).ifPresent(number -> take(new Holder(act, "for " + number, perAccount)));
        });
    }

    /** However an account number is typed, it counts as one; what is none is of no account. */
    private static Optional<String> spelledAlike(String typed) {
        try {
            return Optional.of(AccountNumber.parse(typed).digits());
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    private void take(Holder holder) {
        if (!buckets.computeIfAbsent(holder, Throttle::full).tryConsume(1)) {
            throw new TooManyTries();
        }
    }

    private static Bucket full(Holder holder) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(holder.limit()).refillGreedy(holder.limit(), TIME))
                .build();
    }

    /** Forgets whoever has all tries again. */
    @Scheduled(fixedDelayString = "PT1M")
    void forgetTheQuiet() {
        buckets.entrySet()
                .removeIf(entry ->
                        entry.getValue().getAvailableTokens() >= entry.getKey().limit());
    }
}
