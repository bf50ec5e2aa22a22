package org.latchkey.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told after signing in, to notice others at their user (P34).
 *
 * @param at when they signed in before, or null for the first time
 * @param networkAddress from where, or an empty text
 * @param failures the tries that failed since
 */
public record EarlierSignIn(@Nullable Instant at, String networkAddress, int failures) {}
