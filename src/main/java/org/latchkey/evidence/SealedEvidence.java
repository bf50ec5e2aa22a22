package org.latchkey.evidence;

import java.time.Instant;

/** That a requester typed evidence which waits to be compared; what it says nobody can read (P20). */
public record SealedEvidence(EvidenceKind kind, Instant sealedAt) {}
