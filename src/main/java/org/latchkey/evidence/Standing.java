package org.latchkey.evidence;

/**
 * How far a request is with its evidence, as the queue shows it.
 *
 * @param sealed whether something waits to be compared
 */
public record Standing(Tries tries, boolean sealed) {}
