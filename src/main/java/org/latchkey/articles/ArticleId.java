package org.latchkey.articles;

/** Identifies a help article, in all its languages. */
public record ArticleId(long value) {}
