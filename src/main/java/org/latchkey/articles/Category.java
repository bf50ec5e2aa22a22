package org.latchkey.articles;

import org.jspecify.annotations.Nullable;

/**
 * A shelf of the help articles.
 *
 * @param parent the shelf it stands on, or null at the top
 */
public record Category(CategoryId id, @Nullable CategoryId parent, CategoryName name) {}
