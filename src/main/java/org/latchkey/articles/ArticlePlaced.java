package org.latchkey.articles;

import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.Auditable;

/** A writer began an article, renamed it or moved it to another category. */
record ArticlePlaced(Slug slug, @Nullable String before, String after) implements Auditable {

    @Override
    public String subject() {
        return "article " + slug;
    }
}
