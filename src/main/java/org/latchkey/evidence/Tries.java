package org.latchkey.evidence;

/** How many wrong comparisons a request has seen, and how many it may see; for staff only. */
public record Tries(int used, int limit) {

    /** How many more it may see. */
    public int left() {
        return Math.max(0, limit - used);
    }
}
