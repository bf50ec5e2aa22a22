package org.latchkey.articles;

/** Identifies a category of help articles. */
public record CategoryId(long value) {}
