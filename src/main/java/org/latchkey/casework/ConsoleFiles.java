package org.latchkey.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.AccessControl;
import org.latchkey.access.Authority;
import org.latchkey.access.LockCause;
import org.latchkey.access.RoutingFacts;
import org.latchkey.access.Validation;
import org.latchkey.casework.Confirmation.First;
import org.latchkey.casework.Confirmation.Obstacle;
import org.latchkey.directory.Directory;
import org.latchkey.directory.Reach;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever is about to unlock a user what they have to know, and why they cannot when they cannot (P16). */
@Service
@Transactional(readOnly = true)
public class ConsoleFiles {

    private final ConsoleUsers users;
    private final HelpRequests requests;
    private final AccessControl access;
    private final Directory directory;
    private final Clock clock;

    ConsoleFiles(ConsoleUsers users, HelpRequests requests, AccessControl access, Directory directory, Clock clock) {
        this.users = users;
        this.requests = requests;
        this.access = access;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * What the Confirm window shows of a user.
     *
     * @throws NoSuchCase when there is none, or none that the person signed in may act on
     */
    public Confirmation confirm(UserId id) {
        var user = users.get(id);
        var facts = access.facts(id);
        var open = requests.open(id);
        var first = open.flatMap(request -> validated(request, facts));
        return new Confirmation(
                user,
                facts.locks(),
                open.orElse(null),
                users.authority(),
                obstacle(user, facts, open.orElse(null), first.orElse(null)),
                users.authority() == Authority.SYSADMIN && first.isEmpty() && facts.needTwoSysadminsFromConsole(),
                first.map(this::first).orElse(null),
                first.isEmpty() ? ways(user) : List.of());
    }

    private Optional<Validation> validated(HelpRequest request, RoutingFacts facts) {
        return users.authority() == Authority.SYSADMIN && access.awaitsSecondSysadmin(request.id(), facts)
                ? access.newestRouting(request.id())
                        .flatMap(access::validation)
                        .filter(validation -> clock.instant().isBefore(validation.expiresAt()))
                : Optional.empty();
    }

    private First first(Validation validation) {
        return new First(
                directory.user(validation.validatedBy()).displayName(), validation.kind(), validation.expiresAt());
    }

    /** Where a statement validates, nobody has to be reached: contacts on file are shown to nobody else (P61). */
    private List<Reach> ways(User user) {
        return users.authority() == Authority.SYSADMIN && user.type() != UserType.STAFF
                ? directory.reach(user)
                : List.of();
    }

    private @Nullable Obstacle obstacle(
            User user, RoutingFacts facts, @Nullable HelpRequest open, @Nullable Validation first) {
        var me = users.me();
        if (me.id().equals(user.id())) {
            return Obstacle.YOURSELF;
        }
        if (facts.locks().isEmpty()) {
            return Obstacle.NOT_LOCKED;
        }
        var cause = facts.cause().orElseThrow();
        if (cause == LockCause.LEFT) {
            return Obstacle.LEFT;
        }
        if (!users.authority().mayLift(cause)) {
            return Obstacle.SECURITY_CASE;
        }
        if (me.isSamePersonAs(user)) {
            return Obstacle.SAME_PERSON;
        }
        return open == null ? null : obstacle(me, open, first);
    }

    private static @Nullable Obstacle obstacle(User me, HelpRequest open, @Nullable Validation first) {
        if (open.frozen()) {
            return Obstacle.FROZEN;
        }
        if (me.type() == UserType.STAFF && me.id().equals(open.filedBy())) {
            return Obstacle.YOU_FILED_IT;
        }
        return first != null && first.validatedBy().equals(me.id()) ? Obstacle.YOU_VALIDATED_IT : null;
    }
}
