package org.latchkey.access;

import java.time.Instant;

/**
 * A second factor of a member of staff: an app that shows codes (P37).
 *
 * @param name what its owner calls it
 */
public record Factor(long id, String name, Instant addedAt, Instant lastUsedAt) {

    boolean isSame(Factor other) {
        return id == other.id;
    }
}
