package org.latchkey.articles;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tallies and remarks as staff read them: by key, without counting. */
@Repository
class FeedbackRows {

    private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    FeedbackRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ArticleFeedback> failing(@Nullable ArticleFeedback after, int limit) {
        return jdbc.sql("""
                        select t.*, a.slug from article_tally t join article a on a.id = t.article_id
                         where t.unhelpful < :unhelpful or (t.unhelpful = :unhelpful and t.article_id < :id)
                         order by t.unhelpful desc, t.article_id desc limit :limit
                        """)
                .param(
                        "unhelpful",
                        after == null ? Long.MAX_VALUE : after.tally().unhelpful())
                .param("id", after == null ? Long.MAX_VALUE : after.id().value())
                .param("limit", limit)
                .query((row, nr) -> new ArticleFeedback(
                        new ArticleId(row.getLong("article_id")), new Slug(row.getString("slug")), VoteRows.tally(row)))
                .list();
    }

    List<ReaderRemark> remarks(@Nullable Instant before, int limit) {
        return jdbc.sql("""
                        select v.article_id, a.slug, v.remark, v.remarked_at
                          from article_vote v join article a on a.id = v.article_id
                         where v.remarked_at < :before
                         order by v.remarked_at desc limit :limit
                        """)
                .param("before", (before == null ? FOREVER : before).atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, nr) -> new ReaderRemark(
                        new ArticleId(row.getLong("article_id")),
                        new Slug(row.getString("slug")),
                        row.getString("remark"),
                        row.getObject("remarked_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
