package org.latchkey.articles;

import org.latchkey.kernel.Auditable;
import org.latchkey.kernel.Language;

/** A writer took a language of an article away from readers. */
record ArticleWithdrawn(Slug slug, Language language) implements Auditable {

    @Override
    public String subject() {
        return "article " + slug + " " + language;
    }
}
