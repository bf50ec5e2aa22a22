package org.latchkey.articles;

import java.util.List;
import org.latchkey.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the index has not seen yet. */
@Repository
class IndexedRows {

    private final JdbcClient jdbc;

    IndexedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place of an article among all changes. */
    record Mark(long nr, long article) {

        ArticleId id() {
            return new ArticleId(article);
        }
    }

    /** The next articles that changed after this mark, oldest change first. */
    List<Mark> changedAfter(Mark mark, int limit) {
        return jdbc.sql("""
                        select changed_nr, id from article
                         where changed_nr > :nr or (changed_nr = :nr and id > :id)
                         order by changed_nr, id limit :limit
                        """)
                .param("nr", mark.nr())
                .param("id", mark.article())
                .param("limit", limit)
                .query((row, nr) -> new Mark(row.getLong("changed_nr"), row.getLong("id")))
                .list();
    }

    List<IndexedEdition> editions(List<Mark> articles) {
        return jdbc.sql("""
                        select e.article_id, e.language, e.stands_alone, r.title, r.summary, r.synonyms, r.body
                          from article_edition e join article_revision r on r.id = e.revision_id
                         where e.article_id in (:ids)
                        """)
                .param("ids", articles.stream().map(Mark::article).toList())
                .query((row, nr) -> new IndexedEdition(
                        new ArticleId(row.getLong("article_id")),
                        Language.valueOf(row.getString("language")),
                        row.getBoolean("stands_alone"),
                        RevisionRows.text(row)))
                .list();
    }
}
