package org.latchkey.access;

import java.util.Optional;
import java.util.function.Function;
import org.latchkey.kernel.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares a password, over whatever door, and locks the user when too many in a row are wrong (P30). */
@Component
class PasswordCheck {

    /** Stands for a user who does not exist, so that the same statements run. */
    static final UserId NOBODY = new UserId(-1);

    private final Credentials credentials;
    private final PasswordHashes hashes;
    private final TryLimit limit;

    PasswordCheck(Credentials credentials, PasswordHashes hashes, TryLimit limit) {
        this.credentials = credentials;
        this.hashes = hashes;
        this.limit = limit;
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    boolean isRight(UserId user, String password) {
        return compare(user, password).isPresent();
    }

    /**
     * Compares when it is this one's turn; who finds the queue too long has not been counted.
     *
     * @return the tries that failed before this right one; empty when it was wrong
     * @throws SignInBusy when the queue is too long
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    Optional<Integer> compare(UserId user, String password) {
        return compare(user, password, credentials::clearTries);
    }

    /**
     * The same for somebody who has to prove more: a right password gives its own try back, and what failed before stays
     * counted, so that a known password buys no tries at a code (P37).
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    boolean isRightSoFar(UserId user, String password) {
        return compare(user, password, credentials::giveTryBack).isPresent();
    }

    private <T> Optional<T> compare(UserId user, String password, Function<UserId, Optional<T>> right) {
        return hashes.inTurn(() -> {
            var hash = credentials.countTry(user);
            var answer = hashes.matches(password, hash) ? right.apply(user) : Optional.<T>empty();
            if (answer.isEmpty()) {
                limit.lockIfUsedUp(user);
            }
            return answer;
        });
    }
}
