package org.latchkey.evidence;

import org.latchkey.kernel.Auditable;
import org.latchkey.requests.HelpRequest;

/** The requester typed evidence, which can be checked now. */
public record EvidenceSealed(HelpRequest request, EvidenceKind kind) implements Auditable {

    @Override
    public String subject() {
        return request.subject();
    }

    @Override
    public String after() {
        return kind.name();
    }
}
