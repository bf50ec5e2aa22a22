package org.latchkey.frontdoor.rest;

import org.latchkey.api.Calls;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.Tracking;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the holder of a tracking link may read and do; a link that is not ours leads to nothing (P42, I15). */
@Calls
class TrackingController {

    record Written(Message message) {}

    private final HelpDesk helpDesk;
    private final EvidenceDesk evidence;

    TrackingController(HelpDesk helpDesk, EvidenceDesk evidence) {
        this.helpDesk = helpDesk;
        this.evidence = evidence;
    }

    @GetMapping("/tracking/{secret}")
    Tracked track(@PathVariable String secret) {
        return switch (helpDesk.track(Secret.presented(secret)).orElseThrow()) {
            case Tracking.Coarse coarse -> Tracked.of(coarse);
            case Tracking.Full full -> Tracked.of(full, evidence.sealed(full.id()));
        };
    }

    @PostMapping("/tracking/{secret}/messages")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(@PathVariable String secret, @RequestBody Written written) {
        helpDesk.write(Secret.presented(secret), written.message());
    }

    @PostMapping("/tracking/{secret}/evidence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seal(@PathVariable String secret, @RequestBody Sealed typed) {
        evidence.seal(Secret.presented(secret), typed.evidence());
    }

    @PostMapping("/tracking/{secret}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String secret) {
        helpDesk.withdraw(Secret.presented(secret));
    }
}
