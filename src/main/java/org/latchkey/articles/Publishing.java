package org.latchkey.articles;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.latchkey.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes what readers see, and numbers each change for the search indexes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Publishing {

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Clock clock;

    Publishing(JdbcClient jdbc, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    void publish(ArticleId article, Language language, Revision revision) {
        remove(article, language);
        jdbc.sql("""
                        insert into article_edition
                               (article_id, language, category_id, revision_id, title, stands_alone, published_at)
                        select id, :language, category_id, :revision, :title, true, :now from article where id = :article
                        """)
                .param("article", article.value())
                .param("language", language.name())
                .param("revision", revision.id())
                .param("title", revision.text().title())
                .param("now", OffsetDateTime.now(clock))
                .update();
        settle(article);
    }

    boolean withdraw(ArticleId article, Language language) {
        var removed = remove(article, language);
        settle(article);
        return removed;
    }

    void move(ArticleId article, CategoryId category) {
        jdbc.sql("update article set category_id = ? where id = ?")
                .params(category.value(), article.value())
                .update();
    }

    private boolean remove(ArticleId article, Language language) {
        return jdbc.sql("delete from article_edition where article_id = ? and language = ?")
                        .params(article.value(), language.name())
                        .update()
                == 1;
    }

    private void settle(ArticleId article) {
        jdbc.sql("""
                        update article_edition
                           set stands_alone = (select count(*) = 1 from article_edition where article_id = :article)
                         where article_id = :article
                        """).param("article", article.value()).update();
        changes.note(article);
    }
}
