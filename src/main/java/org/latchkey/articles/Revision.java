package org.latchkey.articles;

import java.time.Instant;

/**
 * A version of an article in one language, as it was saved.
 *
 * @param id grows with each version
 * @param author who saved it; empty for the articles Latchkey came with
 * @param published whether readers see this one
 */
public record Revision(long id, ArticleText text, String author, Instant writtenAt, boolean published) {}
