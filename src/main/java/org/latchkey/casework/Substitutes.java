package org.latchkey.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Component;

/** Says of an account manager who stands in for another, whom they stand in for: it belongs into the record (P11). */
@Component
class Substitutes {

    private final Directory directory;
    private final HelpRequests requests;
    private final Clock clock;

    Substitutes(Directory directory, HelpRequests requests, Clock clock) {
        this.directory = directory;
        this.requests = requests;
        this.clock = clock;
    }

    /** Whom this account manager stands in for on the item; empty for members of the team. */
    Optional<User> standsInFor(WorkItem item, User manager) {
        return item.kind() == WorkItemKind.ACCOUNT_TEAM_CASE && item.account() != null
                ? directory.standsInFor(
                        manager.id(), item.account(), LocalDate.ofInstant(clock.instant(), clock.getZone()))
                : Optional.empty();
    }

    void tellIfStandingIn(WorkItem item, User manager) {
        standsInFor(item, manager)
                .ifPresent(absent -> requests.event(
                        item.request(), manager.displayName() + " · " + absent.displayName(), "standsIn"));
    }
}
