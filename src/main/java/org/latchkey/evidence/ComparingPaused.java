package org.latchkey.evidence;

/** Nothing was compared, since this kind of evidence was wrong for too many accounts lately (P23). */
public record ComparingPaused(EvidenceKind kind) implements Verdict {

    @Override
    public String word() {
        return "PAUSED";
    }
}
