package org.latchkey.articles;

import java.util.List;

/**
 * An article as writers see it.
 *
 * @param slugIsFixed whether it was ever published, so that links to it must keep working
 * @param related the articles chosen to stand beside it
 */
public record ArticleFile(ArticleId id, Slug slug, boolean slugIsFixed, CategoryId category, List<Slug> related) {}
