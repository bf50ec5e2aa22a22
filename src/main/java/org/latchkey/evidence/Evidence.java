package org.latchkey.evidence;

/** What somebody typed to show that they speak for the account; it prints without its content, so that no log has it. */
public sealed interface Evidence permits InvoiceEvidence, CardEvidence {

    /** What kind of billing record it is compared with. */
    EvidenceKind kind();
}
