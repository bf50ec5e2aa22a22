package org.latchkey.casework;

import java.time.Clock;
import java.util.Optional;
import org.latchkey.access.AccessControl;
import org.latchkey.casework.CaseFile.Validated;
import org.springframework.stereotype.Component;

/** Which validation the approval of an item would rest on now; a method, a name and a time, never what was shown. */
@Component
class Validations {

    private final AccessControl access;
    private final Clock clock;

    Validations(AccessControl access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    Optional<Validated> of(WorkItem item) {
        return Optional.ofNullable(item.routing())
                .filter(routed -> item.open())
                .flatMap(access::routing)
                .flatMap(access::validation)
                .filter(found -> clock.instant().isBefore(found.expiresAt()))
                .map(found -> new Validated(found.kind(), found.validatedBy(), found.expiresAt()));
    }
}
