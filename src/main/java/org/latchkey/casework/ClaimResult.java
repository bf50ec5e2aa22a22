package org.latchkey.casework;

import java.time.Instant;

/** What came of taking a work item. */
public sealed interface ClaimResult {

    /** It is yours. */
    record Claimed() implements ClaimResult {}

    /** Somebody else was faster. */
    record TakenBy(String name, Instant at) implements ClaimResult {}
}
