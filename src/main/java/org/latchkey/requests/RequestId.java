package org.latchkey.requests;

/** Identifies a help request. */
public record RequestId(long value) {}
