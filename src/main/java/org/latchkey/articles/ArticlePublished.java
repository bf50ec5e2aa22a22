package org.latchkey.articles;

import org.latchkey.kernel.Auditable;
import org.latchkey.kernel.Language;

/** A writer showed a version of an article to readers. */
record ArticlePublished(Slug slug, Language language, long revision) implements Auditable {

    @Override
    public String subject() {
        return "article " + slug + " " + language;
    }

    @Override
    public String after() {
        return "version " + revision;
    }
}
