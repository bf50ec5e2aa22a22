package org.latchkey.casework.rest;

import org.latchkey.evidence.EvidenceKind;

/** Nothing was compared, since this kind of evidence is paused (P23). */
final class NotComparedNow extends RuntimeException {

    private final EvidenceKind kind;

    NotComparedNow(EvidenceKind kind) {
        this.kind = kind;
    }

    EvidenceKind kind() {
        return kind;
    }
}
