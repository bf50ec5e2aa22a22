package org.latchkey.upkeep;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.OpenLock;
import org.latchkey.directory.ChangeGuard;
import org.latchkey.directory.User;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.upkeep.UpkeepRefused.Why;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks whether a lock or a request stands against a change, while the request is held (P39). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Conditions implements ChangeGuard {

    private static final Set<Condition> ADDRESS_MAY_CHANGE = EnumSet.of(Condition.SETTLED, Condition.NEW);

    private final Locks locks;
    private final HelpRequests requests;

    Conditions(Locks locks, HelpRequests requests) {
        this.locks = locks;
        this.requests = requests;
    }

    Condition of(UserId user) {
        var open = requests.holdOpen(user);
        var causes = locks.of(user).stream().map(OpenLock::cause).collect(Collectors.toSet());
        if (causes.contains(LockCause.LEFT)) {
            return Condition.LEFT;
        }
        if (causes.contains(LockCause.SECURITY_HOLD)
                || open.filter(HelpRequest::frozen).isPresent()) {
            return Condition.HELD;
        }
        if (causes.equals(Set.of(LockCause.NEW))) {
            return Condition.NEW;
        }
        return causes.isEmpty() && open.isEmpty() ? Condition.SETTLED : Condition.TROUBLED;
    }

    @Override
    public void pass(User user, Change change) {
        var condition = of(user.id());
        UpkeepRefused.when(!isRight(condition, change), Why.NOT_SETTLED);
    }

    private static boolean isRight(Condition condition, Change change) {
        return switch (change) {
            case RECORD -> condition == Condition.SETTLED;
            case ADDRESS -> ADDRESS_MAY_CHANGE.contains(condition);
            case LOST_ADDRESS -> condition != Condition.LEFT;
        };
    }
}
