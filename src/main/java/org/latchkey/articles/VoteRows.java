package org.latchkey.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Votes and what they come to; whoever votes holds the article's tally, so that it is always exact. */
@Repository
class VoteRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    VoteRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Vote> find(ArticleId article, String voter) {
        return jdbc.sql("select helpful, stars from article_vote where article_id = ? and voter = ?")
                .params(article.value(), voter)
                .query((row, nr) ->
                        new Vote(row.getObject("helpful", Boolean.class), row.getObject("stars", Integer.class)))
                .optional();
    }

    Tally tally(ArticleId article) {
        return read(article, "");
    }

    Tally hold(ArticleId article) {
        return read(article, " for update");
    }

    private Tally read(ArticleId article, String how) {
        return jdbc
                .sql("select * from article_tally where article_id = ?" + how)
                .param(article.value())
                .query((row, nr) -> tally(row))
                .stream()
                .findFirst()
                .orElseThrow();
    }

    static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getLong("helpful"),
                row.getLong("unhelpful"),
                row.getLong("rated"),
                row.getLong("stars"),
                row.getLong("spared"));
    }

    void put(ArticleId article, String voter, Vote vote, @Nullable Remark remark) {
        jdbc.sql("insert into article_vote (article_id, voter) values (?, ?) on conflict do nothing")
                .params(article.value(), voter)
                .update();
        jdbc.sql("""
                        update article_vote set helpful = :helpful, stars = :stars, remark = :remark, remarked_at = :at
                         where article_id = :article and voter = :voter
                        """)
                .param("helpful", vote.helpful())
                .param("stars", vote.stars())
                .param("remark", remark == null ? null : remark.text())
                .param("at", remark == null ? null : OffsetDateTime.now(clock))
                .param("article", article.value())
                .param("voter", voter)
                .update();
    }

    void add(ArticleId article, Tally difference) {
        jdbc.sql("""
                        update article_tally
                           set helpful = helpful + :helpful, unhelpful = unhelpful + :unhelpful,
                               rated = rated + :rated, stars = stars + :stars
                         where article_id = :article
                        """)
                .param("helpful", difference.helpful())
                .param("unhelpful", difference.unhelpful())
                .param("rated", difference.rated())
                .param("stars", difference.stars())
                .param("article", article.value())
                .update();
    }

    void spared(Slug slug) {
        jdbc.sql("update article_tally set spared = spared + 1"
                        + " where article_id = (select id from article where slug = ?)")
                .param(slug.value())
                .update();
    }

    /** Takes one of the votes this network may give today; the counts of earlier days are forgotten. */
    boolean take(String network, int mostADay) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var begun = jdbc.sql("insert into article_vote_allowance (counted_on, network, votes) values (?, ?, 0)"
                        + " on conflict do nothing")
                .params(today, network)
                .update();
        if (begun == 1) {
            jdbc.sql("delete from article_vote_allowance where counted_on < ?")
                    .param(today)
                    .update();
        }
        return jdbc.sql("update article_vote_allowance set votes = votes + 1"
                                + " where counted_on = ? and network = ? and votes < ?")
                        .params(today, network, mostADay)
                        .update()
                == 1;
    }
}
