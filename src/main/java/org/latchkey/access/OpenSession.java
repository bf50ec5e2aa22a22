package org.latchkey.access;

import java.time.Instant;

/**
 * A sign-in that has not ended.
 *
 * @param seenAt when its owner last did something, to the minute
 * @param networkAddress from where it began
 */
public record OpenSession(long signIn, Instant signedInAt, Instant seenAt, String networkAddress) {}
