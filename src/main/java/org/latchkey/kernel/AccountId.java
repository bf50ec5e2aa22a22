package org.latchkey.kernel;

/** Identifies an account of the directory. */
public record AccountId(long value) {}
