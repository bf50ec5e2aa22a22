package org.latchkey.articles;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts how often a suggested article made a request unnecessary (P52): a number for each article, and no person. */
@Service
@Transactional
public class SuggestionCounter {

    private final VoteRows rows;

    SuggestionCounter(VoteRows rows) {
        this.rows = rows;
    }

    /** Somebody who was about to file a request read this article, and needs nothing more. */
    public void endedAFiling(Slug article) {
        rows.spared(article);
    }
}
