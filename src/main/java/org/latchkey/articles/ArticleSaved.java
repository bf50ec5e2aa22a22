package org.latchkey.articles;

import org.latchkey.kernel.Auditable;
import org.latchkey.kernel.Language;

/** A writer saved a version of an article. */
record ArticleSaved(Slug slug, Language language, String title) implements Auditable {

    @Override
    public String subject() {
        return "article " + slug + " " + language;
    }

    @Override
    public String after() {
        return title;
    }
}
