package org.latchkey.articles;

/** How an article fares with its readers. */
public record ArticleFeedback(ArticleId id, Slug slug, Tally tally) {}
