package org.latchkey.bench.inside;

/**
 * What one SQL statement has cost so far.
 *
 * @param times how often it was sent
 * @param nanos how long its executions took together
 * @param longest how long the longest one took, in nanoseconds
 */
public record Sent(String sql, long times, long nanos, long longest) {}
