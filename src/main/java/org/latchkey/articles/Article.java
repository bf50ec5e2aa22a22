package org.latchkey.articles;

import java.time.Instant;
import org.latchkey.kernel.Language;

/**
 * A published article as one reader sees it (P50).
 *
 * @param language the language of its text, which may be the other one when there is none in the reader's
 * @param inBothLanguages whether the reader may choose
 * @param author who wrote this version; empty for the articles Latchkey came with
 */
public record Article(
        ArticleId id,
        Slug slug,
        CategoryId category,
        Language language,
        boolean inBothLanguages,
        ArticleText text,
        String author,
        Instant updatedAt) {}
