package org.latchkey.casework;

import java.util.Optional;
import org.latchkey.access.AccessControl;
import org.latchkey.access.Administrators;
import org.latchkey.access.LockCause;
import org.latchkey.access.RoutingFacts;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Routes a waiting request anew when those it waits for are not the right ones any more (P7, P13). */
@Component
class Rerouting {

    private final HelpRequests requests;
    private final WorkItems items;
    private final AccessControl access;
    private final CaseProcess process;

    Rerouting(HelpRequests requests, WorkItems items, AccessControl access, CaseProcess process) {
        this.requests = requests;
        this.items = items;
        this.access = access;
        this.process = process;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void reconsider(WorkItem found) {
        requests.hold(found.request());
        items.find(found.id())
                .filter(item -> item.open() && waitsInVain(item))
                .ifPresent(item -> process.decided(item.taskId()));
    }

    /** Whether the facts lead elsewhere by now than to those whom this item waits for. */
    boolean waitsInVain(WorkItem item) {
        var user = requests.get(item.request()).user();
        return user != null && leadsElsewhere(item, access.facts(user));
    }

    private boolean leadsElsewhere(WorkItem item, RoutingFacts facts) {
        return switch (item.kind()) {
            case ADMINISTRATOR_AWAITED ->
                facts.administrators() != Administrators.NONE_ENABLED || !failedToSignIn(facts);
            case LOCAL_ADMIN_APPROVAL ->
                facts.administrators() != Administrators.ANOTHER_ENABLED || restsOnOldFacts(item, facts);
            case ESCALATED -> facts.team().isEmpty() || !failedToSignIn(facts);
            case SUPPORT_VALIDATION, ACCOUNT_TEAM_CASE, SYSADMIN_CASE -> restsOnOldFacts(item, facts);
            case SECOND_SYSADMIN -> !access.awaitsSecondSysadmin(item.request(), facts);
            case UNMATCHED, FROZEN -> false;
        };
    }

    private static boolean failedToSignIn(RoutingFacts facts) {
        return facts.cause().equals(Optional.of(LockCause.FAILED_SIGN_INS));
    }

    private boolean restsOnOldFacts(WorkItem item, RoutingFacts facts) {
        return item.routing() != null
                && access.routing(item.routing())
                        .filter(routing -> routing.restsOn(facts))
                        .isEmpty();
    }
}
