package org.latchkey.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.latchkey.directory.User;

/**
 * What the directory and the locks say at one moment; it decides which routes are open (P0–P7).
 *
 * @param anotherAdmin whether the account has another enabled admin who is not the same person
 */
public record RoutingFacts(User user, List<OpenLock> locks, boolean anotherAdmin) {

    /** The strictest cause, which decides the route; empty when the user is enabled. */
    public Optional<LockCause> cause() {
        return locks.stream().map(OpenLock::cause).max(Comparator.naturalOrder());
    }

    /** What must be the same at validation and at approval (P13): user, type, size, locks. */
    String fingerprint() {
        return locks.stream()
                .map(lock -> lock.id() + ":" + lock.cause())
                .collect(Collectors.joining(
                        ",",
                        "%d %s %s "
                                .formatted(
                                        user.id().value(),
                                        user.type(),
                                        user.account().size()),
                        ""));
    }
}
