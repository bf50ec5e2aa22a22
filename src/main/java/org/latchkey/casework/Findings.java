package org.latchkey.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.latchkey.access.RoutingFacts;
import org.latchkey.evidence.Standing;
import org.latchkey.kernel.PerTransaction;
import org.latchkey.requests.RequestId;

/** What a request was routed by in this transaction, so that the item it leads to rests on the very same (P13). */
@PerTransaction
class Findings {

    /** The facts about the locked user, and how far the evidence is. */
    record Found(RoutingFacts facts, Standing evidence) {}

    private final Map<RequestId, Found> found = new HashMap<>();

    void note(RequestId request, Found now) {
        found.put(request, now);
    }

    /** Hands them out once: whatever comes later looks anew. */
    Optional<Found> take(RequestId request) {
        return Optional.ofNullable(found.remove(request));
    }
}
