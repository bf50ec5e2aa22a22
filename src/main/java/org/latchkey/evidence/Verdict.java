package org.latchkey.evidence;

/** What a check answers: a proof, or nothing that helps guessing; never which field was wrong (P20). */
public sealed interface Verdict permits EvidenceMatch, NoMatch, BudgetSpent, ComparingPaused {

    /** How the audit calls it. */
    String word();
}
