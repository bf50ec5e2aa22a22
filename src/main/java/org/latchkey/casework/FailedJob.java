package org.latchkey.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.RequestNumber;

/**
 * What the engine should have done by itself and could not (I12, P66).
 *
 * @param number of the request that waits for it; null for the engine's own housekeeping
 * @param step the step it stands at, as its process names it
 * @param since when it should have been done first
 * @param nextTry when the engine tries again; null when it has given up
 */
public record FailedJob(
        String id,
        @Nullable RequestNumber number,
        String step,
        Instant since,
        @Nullable Instant nextTry) {}
