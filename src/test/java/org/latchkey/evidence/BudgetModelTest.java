package org.latchkey.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
import org.latchkey.settings.EvidenceSettings;
import org.latchkey.testing.HandClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays random tries, crashes and waits against a model that counts by hand (I6). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BudgetModelTest {

    private static final int STEPS = 400;
    private static final EvidenceSettings SETTINGS =
            new EvidenceSettings(3, 3, 5, 10, 10, true, Duration.ofMinutes(10), 10, Duration.ofHours(1));
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(1), Duration.ofMinutes(5), Duration.ofHours(7), Duration.ofDays(1), Duration.ofDays(4));

    private enum Fate {
        COMPARING,
        WRONG,
        KILLED,
        MATCHED
    }

    /** A try as the model sees it. */
    private static final class Tried {
        final HelpRequest request;
        final UserId agent;
        final Instant at;
        final Try written;
        Fate fate = Fate.COMPARING;

        Tried(HelpRequest request, UserId agent, Instant at, Try written) {
            this.request = request;
            this.agent = agent;
            this.at = at;
            this.written = written;
        }
    }

    private final HandClock clock = new HandClock();
    private final DataSource source = EvidenceWorld.onH2();
    private final EvidenceWorld world = new EvidenceWorld(source);
    private final Budgets budgets = new Budgets(new TryBook(JdbcClient.create(source), clock), () -> SETTINGS);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));

    private List<UserId> agents;
    private List<HelpRequest> requests;
    private List<Tried> tried;
    private Set<Budget> refusals;

    @BeforeEach
    void aNewWorld() {
        agents = new ArrayList<>();
        requests = new ArrayList<>();
        tried = new ArrayList<>();
        refusals = new HashSet<>();
        var staff = world.account();
        Stream.generate(() -> world.user(staff)).limit(2).forEach(agents::add);
        for (int account = 0; account < 4; account++) {
            var customer = world.account();
            Stream.generate(() -> world.user(customer))
                    .limit(2)
                    .forEach(user -> requests.add(world.request(user, customer, false)));
        }
    }

    @RepeatedTest(5)
    void wrongComparisonsNeverExceedABudgetWhateverHappens() {
        var seed = new Random().nextLong();
        System.out.println("BudgetModelTest seed " + seed);
        var random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            act(random);
        }
        tried.forEach(this::assertWithinEveryBudget);
        assertThat(tried).as("seed %d made tries", seed).hasSizeGreaterThan(30);
        assertThat(refusals).as("seed %d met limits", seed).hasSizeGreaterThan(1);
    }

    private void act(Random random) {
        switch (random.nextInt(12)) {
            case 0 -> clock.advance(any(WAITS, random));
            case 1 -> fileAgain(random);
            case 2 -> requests.replaceAll(each -> random.nextInt(8) == 0 ? EvidenceWorld.proven(each) : each);
            case 3, 4, 5, 6, 7 -> begin(any(requests, random), any(agents, random));
            default -> finish(random);
        }
    }

    private void fileAgain(Random random) {
        var user = any(requests, random);
        requests.add(world.request(user.user(), user.account(), random.nextInt(3) == 0));
    }

    private void begin(HelpRequest request, UserId agent) {
        var expected = expectedRefusal(request, agent);
        var grant = transaction.execute(
                inside -> budgets.grant(request, request.user(), request.account(), agent, EvidenceKind.INVOICE));
        if (grant instanceof Budgets.Granted(var written)) {
            assertThat(expected).isNull();
            tried.add(new Tried(request, agent, clock.instant(), written));
        } else if (grant instanceof Budgets.Refused(var which, var forGood)) {
            assertThat(which).isEqualTo(expected);
            refusals.add(which);
        }
    }

    private void finish(Random random) {
        var comparing =
                tried.stream().filter(each -> each.fate == Fate.COMPARING).toList();
        if (comparing.isEmpty()) {
            return;
        }
        var one = any(comparing, random);
        one.fate = any(List.of(Fate.WRONG, Fate.WRONG, Fate.WRONG, Fate.KILLED, Fate.MATCHED), random);
        if (one.fate == Fate.WRONG) {
            var left = transaction.execute(inside -> budgets.lose(one.written));
            assertThat(left.tries()).isEqualTo(expectedLeft(one));
        } else if (one.fate == Fate.MATCHED) {
            transaction.executeWithoutResult(inside -> budgets.giveBack(one.written));
        }
    }

    /** A budget in the model's words: what belongs to it, for how long, and how many. */
    private record Rule(Budget budget, Function<Tried, Object> holder, Duration time, int most) {

        private static final List<Rule> ALL = List.of(
                new Rule(Budget.REQUEST, tried -> tried.request.id(), Duration.ofDays(9999), 3),
                new Rule(Budget.USER, tried -> provenUser(tried.request), Duration.ofDays(30), 3),
                new Rule(Budget.ACCOUNT, tried -> unprovenAccount(tried.request), Duration.ofDays(1), 5),
                new Rule(Budget.ACCOUNT, tried -> unprovenAccount(tried.request), Duration.ofDays(30), 10),
                new Rule(Budget.AGENT, tried -> tried.agent, Duration.ofDays(1), 10));

        private static Object provenUser(HelpRequest request) {
            return request.proven() ? request.user() : "nobody";
        }

        private static Object unprovenAccount(HelpRequest request) {
            return request.proven() ? "none" : request.account();
        }

        boolean appliesTo(Tried one) {
            return holder.apply(one) instanceof Record;
        }

        int used(List<Tried> tried, Tried like, Instant now) {
            return (int) tried.stream()
                    .filter(each -> each.fate != Fate.MATCHED)
                    .filter(each -> holder.apply(each).equals(holder.apply(like)))
                    .filter(each -> each.at.isAfter(now.minus(time)) && !each.at.isAfter(now))
                    .count();
        }
    }

    private Budget expectedRefusal(HelpRequest request, UserId agent) {
        var next = new Tried(request, agent, clock.instant(), null);
        return Rule.ALL.stream()
                .filter(rule -> rule.appliesTo(next) && rule.used(tried, next, clock.instant()) >= rule.most())
                .map(Rule::budget)
                .findFirst()
                .orElse(null);
    }

    private int expectedLeft(Tried one) {
        var lost = tried.stream().filter(this::isLost).toList();
        return Rule.ALL.stream()
                .filter(rule -> rule.budget() != Budget.AGENT && rule.appliesTo(one))
                .mapToInt(rule -> Math.max(0, rule.most() - rule.used(lost, one, clock.instant())))
                .min()
                .orElseThrow();
    }

    private boolean isLost(Tried one) {
        return one.fate == Fate.WRONG || one.at.isBefore(clock.instant().minusSeconds(10));
    }

    private void assertWithinEveryBudget(Tried one) {
        for (var rule : Rule.ALL) {
            if (rule.appliesTo(one)) {
                assertThat(rule.used(tried, one, one.at))
                        .as("%s", rule.budget())
                        .isLessThanOrEqualTo(rule.most());
            }
        }
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
