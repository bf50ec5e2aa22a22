package org.latchkey.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.directory.User;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.Secret;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.OnPostgres;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Writing, publishing, finding and judging articles, on each database (P50–P53). */
class ArticlesTest {

    @Nested
    @OnH2
    class Embedded extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        ApplicationContext context;

        @Autowired
        ArticleDesk desk;

        @Autowired
        CategoryDesk categories;

        @Autowired
        Articles articles;

        @Autowired
        ArticleSearch search;

        @Autowired
        Votes votes;

        @Autowired
        FeedbackDesk feedback;

        @Autowired
        JdbcClient jdbc;

        private Town town;
        private User writer;
        private CategoryId category;

        @BeforeEach
        void settle() {
            town = new Town(context);
            writer = town.staff(Role.SUPPORT);
            category = writing(() -> categories.add(new CategoryName("Shelf", "Regal"), null));
        }

        @Test
        void emptyShelvesAreFilledWithTheFirstArticlesInBothLanguages() {
            for (var language : Language.values()) {
                assertThat(articles.find("cannot-sign-in", language)
                                .orElseThrow()
                                .language())
                        .isEqualTo(language);
                assertThat(articles.find("how-users-are-unlocked", language)
                                .orElseThrow()
                                .text()
                                .body())
                        .contains("Max failed login attempts", "**5**");
            }
        }

        @Test
        void draftIsSeenByNobodyUntilItIsPublished() {
            var article = draft("Zebra crossing", "Where zebras cross.");
            assertThat(find(article)).isEmpty();
            assertThat(hits("zebra crossing")).doesNotContain(article);

            writing(() -> desk.publish(article, Language.EN));
            assertThat(find(article)).hasValueSatisfying(found -> {
                assertThat(found.author()).isEqualTo(writer.displayName());
                assertThat(found.text().title()).isEqualTo("Zebra crossing");
            });
            assertThat(hits("zebra crossing")).contains(article);
        }

        @Test
        void savingChangesNothingForReadersUntilItIsPublishedToo() {
            var article = published("Old words", "They were said.");
            save(article, "New words", "They will be said.");

            assertThat(find(article).orElseThrow().text().title()).isEqualTo("Old words");
            assertThat(state(article)).isEqualTo(EditionState.CHANGED);
            writing(() -> desk.publish(article, Language.EN));
            assertThat(find(article).orElseThrow().text().title()).isEqualTo("New words");
            assertThat(state(article)).isEqualTo(EditionState.PUBLISHED);
        }

        @Test
        void withdrawnArticleIsGoneAndKeepsItsVersions() {
            var article = published("Short-lived mayfly", "One day.");
            writing(() -> desk.withdraw(article, Language.EN));

            assertThat(find(article)).isEmpty();
            assertThat(hits("mayfly")).doesNotContain(article);
            assertThat(writing(() -> desk.history(article, Language.EN))).hasSize(1);
        }

        @Test
        void readersGetTheirLanguageAndTheOtherWhereThereIsNone() {
            var article = published("Umbrella", "Against rain.");
            assertThat(find(article, Language.DE).orElseThrow().language()).isEqualTo(Language.EN);
            assertThat(shelf(Language.DE)).containsExactly("Umbrella");

            writing(() -> desk.save(article, Language.DE, 0, text("Regenschirm", "Gegen Regen.")));
            writing(() -> desk.publish(article, Language.DE));
            assertThat(find(article, Language.DE).orElseThrow().text().title()).isEqualTo("Regenschirm");
            assertThat(find(article, Language.EN).orElseThrow().inBothLanguages())
                    .isTrue();
            assertThat(shelf(Language.DE)).containsExactly("Regenschirm");
            assertThat(shelf(Language.EN)).containsExactly("Umbrella");
        }

        @Test
        void everyDepthOfAShelfIsReachedByKey() {
            IntStream.range(0, 7).forEach(nr -> published("Same title", "Number " + nr));

            var straight = articles.shelf(category, Language.EN, null, 10);
            var first = articles.shelf(category, Language.EN, null, 3);
            var second = articles.shelf(category, Language.EN, first.getLast(), 10);
            assertThat(straight)
                    .hasSize(7)
                    .startsWith(first.toArray(ArticleLine[]::new))
                    .endsWith(second.toArray(ArticleLine[]::new));
        }

        @Test
        void secondWriterLosesNobodysWork() {
            var article = draft("One", "First.");
            var basis = newest(article);
            save(article, "Two", "Second.");

            assertThatExceptionOfType(WrittenMeanwhile.class)
                    .isThrownBy(() -> writing(() -> desk.save(article, Language.EN, basis, text("Three", "Third."))));
        }

        @Test
        void takenSlugIsToldAndPublishedOneStays() {
            var article = published("Fixed star", "It stays.");
            var slug = writing(() -> desk.open(article)).slug();

            refused("invalid.slug.taken", () -> desk.begin(slug, category));
            refused("invalid.slug.fixed", () -> desk.place(article, new Slug("other-star"), category, List.of()));
            var other = draft("Wandering star", "It moves.");
            refused("invalid.slug.taken", () -> desk.place(other, slug, category, List.of()));
        }

        @Test
        void relatedArticlesAreThoseChosenAndNeverItself() {
            var article = published("Giraffe neck", "Long neck of the giraffe.");
            var alike = published("Giraffe spots", "Spots of the giraffe.");
            var chosen = published("Unlike", "Nothing in common.");
            assertThat(related(article)).contains(alike).doesNotContain(article);

            var file = writing(() -> desk.open(article));
            var beside = List.of(slug(chosen));
            writing(() -> desk.place(article, file.slug(), category, beside));
            assertThat(related(article)).containsExactly(chosen);
            refused("invalid.related", () -> desk.place(article, file.slug(), category, List.of(file.slug())));
        }

        @Test
        void categoryNeverStandsBelowItself() {
            var name = new CategoryName("Below", "Unten");
            var below = writing(() -> categories.add(name, category));
            var deeper = writing(() -> categories.add(name, below));

            refused("invalid.category.cycle", () -> categories.change(category, name, deeper));
            refused("invalid.category.cycle", () -> categories.change(category, name, category));
            refused("invalid.category.full", () -> categories.remove(below));
            writing(() -> categories.remove(deeper));
            writing(() -> categories.remove(below));
        }

        @ParameterizedTest
        @CsvSource({
            "pasword, EN",
            "pasword, DE",
            "passwrod forgoten, EN",
            "locked out, EN",
            "logon, EN",
            "gesperrt, DE",
            "ausgespert, DE",
            "Kennwort, DE",
            "feststeltaste, DE"
        })
        void slipsEndingsAndSynonymsFindTheArticle(String typed, Language reader) {
            assertThat(search.search(typed, reader))
                    .isInstanceOfSatisfying(
                            SearchAnswer.Hits.class,
                            found -> assertThat(found.hits())
                                    .extracting(hit -> hit.line().slug().value())
                                    .contains("cannot-sign-in"));
        }

        @Test
        void hitsAreMarked() {
            var found = (SearchAnswer.Hits) search.search("invoices", Language.EN);

            assertThat(found.hits().getFirst().excerpt())
                    .filteredOn(Piece::hit)
                    .extracting(piece -> piece.text().toLowerCase(Locale.ROOT))
                    .contains("invoice");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"zzzxxqq", "😀", "+-&&||!(){}[]^\"~*?:\\/", "title.en:*", "\u0000", "'; drop table article"})
        void badQueriesGetAPlainAnswer(String typed) {
            assertThat(search.search(typed, Language.EN))
                    .isInstanceOfAny(
                            SearchAnswer.NoHits.class, SearchAnswer.Hits.class, SearchAnswer.NothingAsked.class);
        }

        @Test
        void nothingAndTooMuchAreTold() {
            assertThat(search.search("  ", Language.EN)).isEqualTo(new SearchAnswer.NothingAsked());
            assertThat(search.search("x ".repeat(5000), Language.EN)).isEqualTo(new SearchAnswer.TooLong(200));
        }

        @Test
        void whatSomebodyTypesIsAnsweredByAtMostThreeSuggestions() {
            var about = articles.suggest("It says Login failed, whatever I try. I am locked out!", Locale.UK);

            assertThat(about).hasSizeBetween(1, 3);
            assertThat(about.getFirst().slug()).hasToString("cannot-sign-in");
            assertThat(articles.suggest("", Locale.GERMAN)).isEmpty();
        }

        @Test
        void oneBrowserHasOneVoteAndMayChangeIt() {
            var article = published("Judged", "By readers.");
            var browser = Secret.random();
            votes.helpful(article, browser, false, new Remark("Too short. 4111 1111 1111 1111"));
            votes.stars(article, browser, 2);
            votes.stars(article, browser, 4);
            var tally = votes.helpful(article, browser, true, null);

            assertThat(tally).isEqualTo(new Tally(1, 0, 1, 4, 0));
            votes.stars(article, Secret.random(), 5);
            assertThat(votes.tally(article).average()).isEqualTo(4.5);
        }

        @Test
        void staffSeeWhatFailsAndWhatWasMissing() {
            var article = published("Failing", "Readers.");
            IntStream.range(0, 3).forEach(nr -> votes.helpful(article, Secret.random(), false, null));
            votes.helpful(article, Secret.random(), false, new Remark("No picture. 4111 1111 1111 1111"));
            town.ask(SuggestionCounter.class).endedAFiling(slug(article));

            assertThat(writing(() -> feedback.failing(null, 1)).getFirst().tally())
                    .isEqualTo(new Tally(0, 4, 0, 0, 1));
            assertThat(writing(() -> feedback.remarks(null, 1)).getFirst().text())
                    .isEqualTo("No picture. [card number removed]");
        }

        @Test
        void votingInALoopIsBounded() {
            var article = published("Looped", "At.");
            jdbc.sql("update article_vote_allowance set votes = 200").update();

            assertThatExceptionOfType(TooManyVotes.class).isThrownBy(() -> votes.stars(article, Secret.random(), 1));
            jdbc.sql("update article_vote_allowance set votes = 0").update();
        }

        @Test
        void onlyEnabledSupportAgentsAndSysadminsWrite() {
            var manager = town.staff(Role.ACCOUNT_MANAGER);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> town.as(manager, () -> desk.page(null, 1)));
            assertThat(town.as(town.staff(Role.SYSADMIN), () -> desk.page(null, 1)))
                    .isNotEmpty();
        }

        private ArticleId published(String title, String body) {
            var article = draft(title, body);
            writing(() -> desk.publish(article, Language.EN));
            return article;
        }

        private ArticleId draft(String title, String body) {
            var article = writing(() -> desk.begin(new Slug("a-" + UUID.randomUUID()), category));
            writing(() -> desk.save(article, Language.EN, 0, text(title, body)));
            return article;
        }

        private void save(ArticleId article, String title, String body) {
            var basis = newest(article);
            writing(() -> desk.save(article, Language.EN, basis, text(title, body)));
        }

        private long newest(ArticleId article) {
            return writing(() -> desk.newest(article, Language.EN))
                    .orElseThrow()
                    .id();
        }

        private EditionState state(ArticleId article) {
            return writing(() -> desk.state(article, Language.EN));
        }

        private Slug slug(ArticleId article) {
            return writing(() -> desk.open(article)).slug();
        }

        private Optional<Article> find(ArticleId article) {
            return find(article, Language.EN);
        }

        private Optional<Article> find(ArticleId article, Language reader) {
            return articles.find(slug(article).value(), reader);
        }

        private List<ArticleId> related(ArticleId article) {
            return articles.related(find(article).orElseThrow()).stream()
                    .map(ArticleLine::id)
                    .toList();
        }

        private List<String> shelf(Language reader) {
            return articles.shelf(category, reader, null, 10).stream()
                    .map(ArticleLine::title)
                    .toList();
        }

        private List<ArticleId> hits(String typed) {
            return switch (search.search(typed, Language.EN)) {
                case SearchAnswer.Hits found ->
                    found.hits().stream().map(hit -> hit.line().id()).toList();
                default -> List.of();
            };
        }

        private void refused(String key, Runnable act) {
            assertThatThrownBy(() -> writing(act))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage(key);
        }

        private <T> T writing(Supplier<T> act) {
            return town.as(writer, act);
        }

        private void writing(Runnable act) {
            town.as(writer, act);
        }

        private static ArticleText text(String title, String body) {
            return new ArticleText(title, "About " + title, "", body);
        }
    }
}
