package org.latchkey.casework.ui;

import java.util.List;
import java.util.function.Predicate;
import org.latchkey.access.Authority;
import org.latchkey.access.OpenLock;
import org.latchkey.directory.User;

/** What approving does, told before somebody decides; also which locks it leaves to another authority (P12). */
final class Effect {

    private Effect() {}

    static Sentence of(User user, List<OpenLock> locks, Authority authority) {
        Predicate<OpenLock> lifted = lock -> authority.mayLift(lock.cause());
        return locks.stream().allMatch(lifted)
                ? Sentence.of("casework.effect", user.displayName())
                : Sentence.of(
                        "casework.effect.left",
                        user.displayName(),
                        causes(locks, lifted),
                        causes(locks, lifted.negate()));
    }

    private static List<Sentence> causes(List<OpenLock> locks, Predicate<OpenLock> which) {
        return locks.stream()
                .filter(which)
                .map(lock -> Sentence.word("cause", lock.cause()))
                .toList();
    }
}
