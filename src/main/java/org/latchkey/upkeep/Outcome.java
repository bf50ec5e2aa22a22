package org.latchkey.upkeep;

/** What became of a change that was asked for. */
public enum Outcome {
    /** It was done. */
    DONE,
    /** It waits for a second sysadmin (P7, P9). */
    PROPOSED
}
