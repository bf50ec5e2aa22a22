package org.latchkey.articles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers every change of what readers see, one after the other, so that each node's index knows what it lacks. */
@Repository
class Changes {

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long latest() {
        return jdbc.sql("select nr from article_change").query(Long.class).single();
    }

    /** Takes the next number; whoever changes something after us waits until our transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next() {
        jdbc.sql("update article_change set nr = nr + 1").update();
        return latest();
    }

    /** Notes that something of the article is different for readers now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(ArticleId article) {
        jdbc.sql("update article set changed_nr = ? where id = ?")
                .params(next(), article.value())
                .update();
    }
}
