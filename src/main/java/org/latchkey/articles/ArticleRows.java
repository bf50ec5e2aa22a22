package org.latchkey.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The articles themselves: their address, their category, and what stands beside them. */
@Repository
class ArticleRows {

    private static final String NEWEST =
            "(select max(r.id) from article_revision r where r.article_id = a.id and r.language = '%s')";
    private static final String SHOWN =
            "(select e.revision_id from article_edition e where e.article_id = a.id and e.language = '%s')";

    private final JdbcClient jdbc;

    ArticleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ArticleId> find(Slug slug) {
        return jdbc.sql("select id from article where slug = ?")
                .param(slug.value())
                .query((row, nr) -> new ArticleId(row.getLong(1)))
                .optional();
    }

    /** Empty when the slug is taken. */
    Optional<ArticleId> add(Slug slug, CategoryId category) {
        var added = jdbc.sql("insert into article (slug, category_id, changed_nr) values (?, ?, 0)"
                        + " on conflict do nothing")
                .params(slug.value(), category.value())
                .update();
        return added == 1 ? find(slug).map(this::startTally) : Optional.empty();
    }

    private ArticleId startTally(ArticleId article) {
        jdbc.sql("insert into article_tally (article_id, helpful, unhelpful, rated, stars, spared)"
                        + " values (?, 0, 0, 0, 0, 0)")
                .param(article.value())
                .update();
        return article;
    }

    boolean rename(ArticleId article, Slug slug) {
        return jdbc.sql("""
                        update article set slug = :slug
                         where id = :id and not exists (
                               select 1 from article other where other.slug = :slug and other.id <> article.id)
                        """)
                        .param("slug", slug.value())
                        .param("id", article.value())
                        .update()
                == 1;
    }

    ArticleFile open(ArticleId article) {
        return jdbc
                .sql("select slug, category_id, changed_nr from article where id = ?")
                .param(article.value())
                .query((row, nr) -> new ArticleFile(
                        article,
                        new Slug(row.getString("slug")),
                        row.getLong("changed_nr") > 0,
                        new CategoryId(row.getLong("category_id")),
                        related(article)))
                .stream()
                .findFirst()
                .orElseThrow();
    }

    /** Keeps two writers of one article apart until the transaction ends. */
    void hold(ArticleId article) {
        jdbc.sql("select id from article where id = ? for update")
                .param(article.value())
                .query(Long.class)
                .list();
    }

    void relate(ArticleId article, List<ArticleId> related) {
        jdbc.sql("delete from article_related where article_id = ?")
                .param(article.value())
                .update();
        for (int position = 0; position < related.size(); position++) {
            jdbc.sql("insert into article_related (article_id, related_id, position) values (?, ?, ?)")
                    .params(article.value(), related.get(position).value(), position)
                    .update();
        }
    }

    private List<Slug> related(ArticleId article) {
        return jdbc.sql("""
                        select a.slug from article_related r join article a on a.id = r.related_id
                         where r.article_id = ? order by r.position
                        """)
                .param(article.value())
                .query((row, nr) -> new Slug(row.getString("slug")))
                .list();
    }

    EditionState state(ArticleId article, Language language) {
        return jdbc
                .sql("select " + NEWEST.formatted(language) + " as newest, " + SHOWN.formatted(language)
                        + " as shown from article a where a.id = ?")
                .param(article.value())
                .query((row, nr) -> state(row.getLong("newest"), row.getLong("shown")))
                .stream()
                .findFirst()
                .orElseThrow();
    }

    List<DeskLine> page(@Nullable Slug after, int limit) {
        return jdbc.sql("""
                        select p.*, t.title
                          from (select a.id, a.slug, a.category_id, %s as newest_en, %s as shown_en,
                                       %s as newest_de, %s as shown_de
                                  from article a where a.slug > :after order by a.slug limit :limit) p
                          left join article_revision t on t.id = coalesce(p.newest_en, p.newest_de)
                         order by p.slug
                        """.formatted(
                        NEWEST.formatted("EN"), SHOWN.formatted("EN"), NEWEST.formatted("DE"), SHOWN.formatted("DE")))
                .param("after", after == null ? "" : after.value())
                .param("limit", limit)
                .query((row, nr) -> line(row))
                .list();
    }

    private static DeskLine line(ResultSet row) throws SQLException {
        return new DeskLine(
                new ArticleId(row.getLong("id")),
                new Slug(row.getString("slug")),
                new CategoryId(row.getLong("category_id")),
                row.getString("title"),
                state(row.getLong("newest_en"), row.getLong("shown_en")),
                state(row.getLong("newest_de"), row.getLong("shown_de")));
    }

    private static EditionState state(long newest, long shown) {
        if (newest == 0) {
            return EditionState.MISSING;
        }
        if (shown == 0) {
            return EditionState.DRAFT;
        }
        return newest == shown ? EditionState.PUBLISHED : EditionState.CHANGED;
    }
}
