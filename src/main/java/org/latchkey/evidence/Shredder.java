package org.latchkey.evidence;

import org.latchkey.requests.RequestMoved;
import org.latchkey.requests.RequestState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Throws away what was typed or sent for a request as soon as the request asks for it no more (P25). */
@Component
class Shredder {

    private final SealedEnvelopes envelopes;
    private final Codes codes;

    Shredder(SealedEnvelopes envelopes, Codes codes) {
        this.envelopes = envelopes;
        this.codes = codes;
    }

    @EventListener
    void on(RequestMoved moved) {
        if (moved.from() != RequestState.NEW && !moved.to().asksForEvidence()) {
            envelopes.shred(moved.request().id());
            codes.forget(moved.request().id());
        }
    }
}
