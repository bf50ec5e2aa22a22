package org.latchkey.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.Directory;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version ever saved; the newest of a language is its draft, and none is changed or taken away. */
@Repository
class RevisionRows {

    private static final int HISTORY = 200;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    RevisionRows(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    void add(ArticleId article, Language language, ArticleText text, @Nullable UserId author) {
        jdbc.sql("""
                        insert into article_revision
                               (article_id, language, title, summary, synonyms, body, author_id, written_at)
                        values (:article, :language, :title, :summary, :synonyms, :body, :author, :now)
                        """)
                .param("article", article.value())
                .param("language", language.name())
                .param("title", text.title())
                .param("summary", text.summary())
                .param("synonyms", text.synonyms())
                .param("body", text.body())
                .param("author", author == null ? null : author.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    Optional<Revision> newest(ArticleId article, Language language) {
        return versions(article, language, 1).stream().findFirst();
    }

    /** The newest 200 versions, newest first. */
    List<Revision> history(ArticleId article, Language language) {
        return versions(article, language, HISTORY);
    }

    private List<Revision> versions(ArticleId article, Language language, int limit) {
        return jdbc.sql("""
                        select r.*, e.revision_id as shown
                          from article_revision r left join article_edition e on e.revision_id = r.id
                         where r.article_id = :article and r.language = :language
                         order by r.id desc limit :limit
                        """)
                .param("article", article.value())
                .param("language", language.name())
                .param("limit", limit)
                .query((row, nr) -> revision(row))
                .list();
    }

    private Revision revision(ResultSet row) throws SQLException {
        var author = row.getLong("author_id");
        return new Revision(
                row.getLong("id"),
                text(row),
                author == 0 ? "" : directory.user(new UserId(author)).displayName(),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getLong("shown") != 0);
    }

    static ArticleText text(ResultSet row) throws SQLException {
        return new ArticleText(
                row.getString("title"), row.getString("summary"), row.getString("synonyms"), row.getString("body"));
    }
}
