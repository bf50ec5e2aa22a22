package org.latchkey.articles;

import org.jspecify.annotations.Nullable;

/**
 * An article in the writers' list.
 *
 * @param title of the newest version, English before German; null while nothing is written
 */
public record DeskLine(
        ArticleId id,
        Slug slug,
        CategoryId category,
        @Nullable String title,
        EditionState english,
        EditionState german) {}
