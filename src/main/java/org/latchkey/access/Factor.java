package org.latchkey.access;

import java.time.Instant;

/**
 * A second factor of a member of staff (P37).
 *
 * @param name what its owner calls it
 */
public record Factor(Kind kind, long id, String name, Instant addedAt, Instant lastUsedAt) {

    /** What it is. */
    public enum Kind {
        APP,
        PASSKEY
    }

    boolean isSame(Factor other) {
        return kind == other.kind && id == other.id;
    }
}
