package org.latchkey.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Role;
import org.latchkey.testing.OnPostgres;
import org.latchkey.testing.StatementCounter;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Among ten thousand articles a search and a category cost as few statements as among five; it prints what they take. */
@OnPostgres
class ManyArticlesTest {

    private static final int ARTICLES = 10_000;
    private static final int WORDS_EACH = 200;
    private static final int ROUNDS = 100;
    private static final Duration EVEN_ON_A_BUSY_MACHINE = Duration.ofMillis(500);
    private static final List<String> SYLLABLES =
            List.of("bru", "kov", "zim", "dax", "ulo", "fen", "yar", "quo", "pim");
    private static final List<String> WORDS = SYLLABLES.stream()
            .flatMap(one -> SYLLABLES.stream().flatMap(two -> SYLLABLES.stream().map(three -> one + two + three)))
            .toList();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleSearch search;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate batches;

    @Autowired
    private StatementCounter counter;

    private CategoryId category = new CategoryId(0);

    @BeforeEach
    void fill() {
        category = jdbc.sql("select max(category_id) from article where slug like 'many-%'")
                .query((row, nr) -> new CategoryId(row.getLong(1)))
                .single();
        if (category.value() == 0) {
            write();
        }
        search.search(WORDS.getFirst(), Language.EN);
    }

    /** Rows as publishing writes them. */
    private void write() {
        var town = new Town(context);
        category = town.as(
                town.staff(Role.SUPPORT),
                () -> town.ask(CategoryDesk.class).add(new CategoryName("Many", "Viele"), null));
        var random = new Random(50);
        var rows = IntStream.range(0, ARTICLES)
                .mapToObj(nr ->
                        new Object[] {words(random, 5), words(random, 20), words(random, WORDS_EACH), "many-" + nr})
                .toList();
        jdbc.sql("update article_change set nr = nr + 1").update();
        batches.batchUpdate(
                "insert into article (slug, category_id, changed_nr) select ?, ?, nr from article_change",
                rows.stream()
                        .map(row -> new Object[] {row[3], category.value()})
                        .toList());
        batches.batchUpdate(
                "insert into article_revision (article_id, language, title, summary, synonyms, body, written_at)"
                        + " select id, 'EN', ?, ?, '', ?, now() from article where slug = ?",
                rows);
        jdbc.sql("""
                        insert into article_edition (article_id, language, category_id, revision_id, title,
                                                     stands_alone, published_at)
                        select a.id, 'EN', a.category_id, r.id, r.title, true, now()
                          from article a join article_revision r on r.article_id = a.id where a.slug like 'many-%'
                        """).update();
        jdbc.sql("""
                        insert into article_tally (article_id, helpful, unhelpful, rated, stars, spared)
                        select id, 0, 0, 0, 0, 0 from article where slug like 'many-%'
                        """).update();
    }

    private static String words(Random random, int count) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(count)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bruzimdax",
                "bruzimdax ulofenyar quopimkov",
                "bruzimdqx",
                "bruzimdqx kovkovdxx daxulo",
                "locked out",
                "wxyzwxyz xyzwxyzw yzwxyzwx"
            })
    void aSearchCostsAtMostTwoStatements(String asked) {
        measure("search for " + asked, 2, () -> search.search(asked, Language.EN));
    }

    @Test
    void whatSomebodyTypesIsLookedUpInTwoStatements() {
        var message = "I typed bruzimdax and ulofenyar, then quopimkov; it sayz Login faild, and nobody can help me";
        measure("suggestions", 2, () -> articles.suggest(message, Locale.UK));
    }

    @Test
    void aCategoryCostsTwoStatementsHoweverFarDown() {
        var far = articles.shelf(category, Language.EN, null, ARTICLES / 2).getLast();
        measure("category", 2, () -> readCategory(null));
        measure("category, far down", 2, () -> readCategory(far));
    }

    @Test
    void anArticleIsFoundByItsAddressAndByWhatIsLikeIt() {
        measure("article with related ones", 4, () -> readArticle("many-4711"));
    }

    private void readArticle(String slug) {
        articles.related(articles.find(slug, Language.EN).orElseThrow());
    }

    private void readCategory(@Nullable ArticleLine after) {
        articles.categories();
        articles.shelf(category, Language.EN, after, 31);
    }

    private void measure(String what, int mostStatements, Runnable act) {
        var times =
                IntStream.range(0, ROUNDS).mapToObj(round -> time(act)).sorted().toList();
        var statements = counter.during(act).size();
        System.out.printf(
                "%,d articles, %s: %d statements, least %.1f ms, median %.1f ms, 95 %% within %.1f ms%n",
                ARTICLES,
                what,
                statements,
                millis(times.getFirst()),
                millis(times.get(ROUNDS / 2)),
                millis(times.get(ROUNDS - ROUNDS / 20)));
        assertThat(statements).isBetween(1, mostStatements);
        assertThat(times.get(ROUNDS / 2)).isLessThan(EVEN_ON_A_BUSY_MACHINE);
    }

    private static Duration time(Runnable act) {
        var begun = System.nanoTime();
        act.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}
