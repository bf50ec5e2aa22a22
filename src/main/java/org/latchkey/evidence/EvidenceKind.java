package org.latchkey.evidence;

/** The billing records that can be known by heart or read off paper. */
public enum EvidenceKind {
    INVOICE,
    CARD
}
