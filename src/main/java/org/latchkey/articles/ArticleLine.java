package org.latchkey.articles;

import org.latchkey.kernel.Language;

/** An article in a list. */
public record ArticleLine(ArticleId id, Slug slug, Language language, String title, String summary) {}
