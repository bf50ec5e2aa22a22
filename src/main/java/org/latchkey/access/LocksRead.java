package org.latchkey.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.latchkey.kernel.PerTransaction;
import org.latchkey.kernel.UserId;

/**
 * What one transaction has read of locks, so that an act asks once however often it is checked; the look at a call's
 * token found none of whoever makes it. It is forgotten when users are held and when a lock is added or lifted, so that
 * what is decided under locks is read under locks.
 */
@PerTransaction
class LocksRead {

    private final Map<UserId, List<OpenLock>> known = new HashMap<>();

    LocksRead(CallerRead caller) {
        caller.get().ifPresent(found -> known.put(found.user().id(), List.of()));
    }

    /** The open locks of those who have any; what is not known yet is read in one look. */
    Map<UserId, List<OpenLock>> of(
            Collection<UserId> users, Function<Collection<UserId>, Map<UserId, List<OpenLock>>> read) {
        var unknown = users.stream()
                .filter(user -> !known.containsKey(user))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            var found = read.apply(unknown);
            unknown.forEach(user -> known.put(user, found.getOrDefault(user, List.of())));
        }
        return known.entrySet().stream()
                .filter(each ->
                        users.contains(each.getKey()) && !each.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void forget() {
        known.clear();
    }

    void forget(UserId user) {
        known.remove(user);
    }
}
