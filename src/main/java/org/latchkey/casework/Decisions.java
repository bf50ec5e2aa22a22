package org.latchkey.casework;

import org.latchkey.access.ApprovalResult;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.RequestState;
import org.springframework.stereotype.Component;

/** Writes what came of an approval into the request: its end, or a line in its timeline. */
@Component
class Decisions {

    private final HelpRequests requests;

    Decisions(HelpRequests requests) {
        this.requests = requests;
    }

    void tell(RequestId request, ApprovalResult result) {
        switch (result) {
            case ENABLED -> requests.moveTo(request, RequestState.ENABLED);
            case LOCKS_LEFT -> requests.event(request, "locksLeft");
            case FACTS_CHANGED -> requests.event(request, "factsChanged");
            case ALREADY_ENABLED -> requests.event(request, "alreadyEnabled");
        }
    }
}
