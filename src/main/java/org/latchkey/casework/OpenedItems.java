package org.latchkey.casework;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.PerTransaction;
import org.latchkey.requests.RequestId;

/** The items this transaction has opened, so that the clock of each is wound without reading it back. */
@PerTransaction
class OpenedItems {

    /** @param routing the key of the routing it rests on, or null */
    record Opened(WorkItemKind kind, Instant at, @Nullable Long routing) {}

    private final Map<RequestId, Opened> opened = new HashMap<>();

    void note(RequestId request, Opened item) {
        opened.put(request, item);
    }

    /** Hands it out once: whoever asks later looks into the item itself. */
    Optional<Opened> take(RequestId request) {
        return Optional.ofNullable(opened.remove(request));
    }
}
