package org.latchkey.casework;

import java.util.Objects;
import java.util.stream.Stream;
import org.latchkey.access.AccessControl;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Component;

/** Says who may look into a freeze: a sysadmin who is not concerned, and has decided nothing that is in question (P17). */
@Component
class FreezeReviewers {

    private final HeldItems held;
    private final HelpRequests requests;
    private final AccessControl access;
    private final Directory directory;

    FreezeReviewers(HeldItems held, HelpRequests requests, AccessControl access, Directory directory) {
        this.held = held;
        this.requests = requests;
        this.access = access;
        this.directory = directory;
    }

    /** @throws ApprovalRefused with the first reason that stands against the person signed in */
    void require(WorkItem item) {
        if (item.kind() != WorkItemKind.FROZEN) {
            throw new ApprovalRefused(Why.NOT_YOUR_ROLE);
        }
        var sysadmin = held.worker(item);
        var request = requests.get(item.request());
        if (isConcerned(sysadmin, request)) {
            throw new ApprovalRefused(Why.YOURSELF);
        }
        if (sysadmin.id().equals(request.filedBy())) {
            throw new ApprovalRefused(Why.YOU_FILED_IT);
        }
        if (hasDecided(sysadmin, request)) {
            throw new ApprovalRefused(Why.YOU_DECIDED_IT);
        }
    }

    private boolean isConcerned(User sysadmin, HelpRequest request) {
        var user = request.user();
        return user != null && (sysadmin.id().equals(user) || sysadmin.isSamePersonAs(directory.user(user)));
    }

    private boolean hasDecided(User sysadmin, HelpRequest request) {
        return Stream.of(request.id(), request.earlier())
                .filter(Objects::nonNull)
                .anyMatch(id -> access.decidedOn(id).contains(sysadmin.id()));
    }
}
