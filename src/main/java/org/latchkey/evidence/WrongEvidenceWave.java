package org.latchkey.evidence;

import org.latchkey.kernel.Auditable;

/** One kind of evidence was wrong for so many accounts in an hour that somebody may be guessing; it is paused (P23). */
public record WrongEvidenceWave(EvidenceKind kind, int accounts) implements Auditable {

    @Override
    public String subject() {
        return "evidence";
    }

    @Override
    public String after() {
        return kind + " paused, wrong for " + accounts + " accounts";
    }
}
