package org.latchkey.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.Directory;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The editions that readers see; one that stands alone serves the readers of both languages. */
@Repository
class EditionRows {

    private static final String LINES = """
            select e.article_id, a.slug, e.language, r.title, r.summary
              from article_edition e
              join article a on a.id = e.article_id
              join article_revision r on r.id = e.revision_id
            """;

    private final JdbcClient jdbc;
    private final Directory directory;

    EditionRows(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    Optional<Article> find(String slug, Language reader) {
        return jdbc.sql("""
                        select a.id, a.slug, a.category_id, e.language, e.stands_alone, e.published_at,
                               r.title, r.summary, r.synonyms, r.body, r.author_id
                          from article a
                          join article_edition e on e.article_id = a.id
                          join article_revision r on r.id = e.revision_id
                         where a.slug = :slug and (e.language = :reader or e.stands_alone)
                        """)
                .param("slug", slug)
                .param("reader", reader.name())
                .query((row, nr) -> article(row))
                .optional();
    }

    /** Two walks along the index, one for each language, brought into one order. */
    List<ArticleLine> shelf(CategoryId category, Language reader, @Nullable ArticleLine after, int limit) {
        var walk = LINES + " where e.category_id = :category and e.language in (:%s)"
                + " and (e.title > :title or (e.title = :title and e.article_id > :id)) %s"
                + " order by e.title, e.article_id limit :limit";
        return jdbc.sql("select * from ((" + walk.formatted("reader", "") + ") union all ("
                        + walk.formatted("others", "and e.stands_alone")
                        + ")) shelf order by title, article_id limit :limit")
                .param("category", category.value())
                .param("reader", reader.name())
                .param("others", others(reader))
                .param("title", after == null ? "" : after.title())
                .param("id", after == null ? 0L : after.id().value())
                .param("limit", limit)
                .query((row, nr) -> line(row))
                .list();
    }

    private static List<String> others(Language reader) {
        return Arrays.stream(Language.values())
                .filter(language -> language != reader)
                .map(Language::name)
                .toList();
    }

    List<ArticleLine> related(ArticleId article, Language reader) {
        var chosen = jdbc.sql("select related_id from article_related where article_id = ? order by position")
                .param(article.value())
                .query((row, nr) -> new ArticleId(row.getLong(1)))
                .list();
        return lines(chosen, reader);
    }

    /** The lines of these articles, in the order they are given; what is not published is left out. */
    List<ArticleLine> lines(Collection<ArticleId> articles, Language reader) {
        if (articles.isEmpty()) {
            return List.of();
        }
        var found = jdbc
                .sql(LINES + " where e.article_id in (:ids) and (e.language = :reader or e.stands_alone)")
                .param("ids", articles.stream().map(ArticleId::value).toList())
                .param("reader", reader.name())
                .query((row, nr) -> line(row))
                .stream()
                .collect(Collectors.toMap(ArticleLine::id, Function.identity()));
        return articles.stream().filter(found::containsKey).map(found::get).toList();
    }

    private Article article(ResultSet row) throws SQLException {
        return new Article(
                new ArticleId(row.getLong("id")),
                new Slug(row.getString("slug")),
                new CategoryId(row.getLong("category_id")),
                Language.valueOf(row.getString("language")),
                !row.getBoolean("stands_alone"),
                RevisionRows.text(row),
                author(row.getLong("author_id")),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private String author(long id) {
        return id == 0 ? "" : directory.user(new UserId(id)).displayName();
    }

    private static ArticleLine line(ResultSet row) throws SQLException {
        return new ArticleLine(
                new ArticleId(row.getLong("article_id")),
                new Slug(row.getString("slug")),
                Language.valueOf(row.getString("language")),
                row.getString("title"),
                row.getString("summary"));
    }
}
