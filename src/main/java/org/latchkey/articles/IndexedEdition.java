package org.latchkey.articles;

import org.latchkey.kernel.Language;

/** An edition as the index reads it. */
record IndexedEdition(ArticleId article, Language language, boolean standsAlone, ArticleText text) {

    boolean serves(Language reader) {
        return standsAlone || language == reader;
    }
}
