package org.latchkey.articles;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.CurrentActor;
import org.latchkey.kernel.Secret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What readers think of articles (P50): one vote a browser, known by a secret of its own that is kept hashed, and
 * changed by voting again. Opinions are counted, not audited: nobody answers for them.
 */
@Service
@Transactional
public class Votes {

    private static final int MOST_A_DAY = 200;

    private final VoteRows rows;
    private final CurrentActor current;

    Votes(VoteRows rows, CurrentActor current) {
        this.rows = rows;
        this.current = current;
    }

    /** What all votes on an article come to. */
    @Transactional(readOnly = true)
    public Tally tally(ArticleId article) {
        return rows.tally(article);
    }

    /** What this browser said. */
    @Transactional(readOnly = true)
    public Vote of(ArticleId article, Secret browser) {
        return rows.find(article, browser.hash()).orElse(Vote.NONE);
    }

    /**
     * Says whether the article helped.
     *
     * @param remark what was missing, if somebody wants to tell
     * @throws TooManyVotes when this network gave its 200 votes of the day
     */
    public Tally helpful(ArticleId article, Secret browser, boolean answer, @Nullable Remark remark) {
        return change(article, browser, vote -> vote.withHelpful(answer), remark);
    }

    /**
     * Gives an article one to five stars.
     *
     * @throws TooManyVotes when this network gave its 200 votes of the day
     */
    public Tally stars(ArticleId article, Secret browser, int stars) {
        return change(article, browser, vote -> vote.withStars(stars), null);
    }

    private Tally change(ArticleId article, Secret browser, UnaryOperator<Vote> change, @Nullable Remark remark) {
        if (!rows.take(current.actor().networkAddress(), MOST_A_DAY)) {
            throw new TooManyVotes();
        }
        rows.hold(article);
        var before = rows.find(article, browser.hash()).orElse(Vote.NONE);
        var after = change.apply(before);
        rows.put(article, browser.hash(), after, remark);
        rows.add(article, Tally.of(after).minus(Tally.of(before)));
        return rows.tally(article);
    }
}
