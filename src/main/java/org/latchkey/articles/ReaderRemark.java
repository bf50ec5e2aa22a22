package org.latchkey.articles;

import java.time.Instant;

/** What a reader missed in an article. */
public record ReaderRemark(ArticleId article, Slug slug, String text, Instant writtenAt) {}
