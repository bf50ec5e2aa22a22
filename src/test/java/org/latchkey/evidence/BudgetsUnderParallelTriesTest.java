package org.latchkey.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
import org.latchkey.settings.EvidenceSettings;
import org.latchkey.testing.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class BudgetsUnderParallelTriesTest {

    @Nested
    class OnH2 extends Rules {

        OnH2() {
            super(EvidenceWorld.onH2());
        }
    }

    @Nested
    @OnPostgres
    class Postgres extends Rules {

        @Autowired
        Postgres(DataSource source) {
            super(source);
        }
    }

    abstract static class Rules {

        private static final int THREADS = 8;
        private static final EvidenceSettings SETTINGS =
                new EvidenceSettings(3, 3, 5, 10, 10, true, Duration.ofMinutes(10), 10, Duration.ofHours(1));

        private final EvidenceWorld world;
        private final Budgets budgets;
        private final TransactionTemplate transaction;
        private final UserId agent;

        Rules(DataSource source) {
            world = new EvidenceWorld(source);
            budgets = new Budgets(new TryBook(JdbcClient.create(source), Clock.systemUTC()), () -> SETTINGS);
            transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
            agent = world.user(world.account());
        }

        @Test
        void aRequestGetsExactlyThreeWrongTries() throws Exception {
            var account = world.account();
            var request = world.request(world.user(account), account, false);

            var left = wrongTries(Stream.generate(() -> request).limit(24).toList());

            assertThat(left).extracting(Budgets.Left::tries).containsExactlyInAnyOrder(2, 1, 0);
            assertThat(left.stream().flatMap(each -> each.usedUp().stream())).containsExactly(Budget.REQUEST);
        }

        @Test
        void anAccountGetsExactlyFiveADayOverAllItsRequests() throws Exception {
            var account = world.account();
            var requests = IntStream.range(0, 24)
                    .mapToObj(nr -> world.request(world.user(account), account, false))
                    .toList();

            assertThat(wrongTries(requests)).hasSize(5);
        }

        @Test
        void aProvenUserGetsExactlyThreeOverAllRequestsAndLeavesTheAccountItsOwn() throws Exception {
            var account = world.account();
            var user = world.user(account);
            var proven = IntStream.range(0, 24)
                    .mapToObj(nr -> world.request(user, account, true))
                    .toList();

            assertThat(wrongTries(proven)).hasSize(3);
            assertThat(wrongTries(List.of(world.request(user, account, false)))).hasSize(1);
        }

        @Test
        void anAgentGetsExactlyTenADay() throws Exception {
            var requests = IntStream.range(0, 30)
                    .mapToObj(nr -> world.account())
                    .map(account -> world.request(world.user(account), account, false))
                    .toList();

            assertThat(wrongTries(requests)).hasSize(10);
        }

        @Test
        void matchesGiveTheirTriesBack() throws Exception {
            var account = world.account();
            var request = world.request(world.user(account), account, false);
            inParallel(Stream.generate(() -> request).limit(24).toList(), each -> {
                if (grant(each) instanceof Budgets.Granted(var written)) {
                    transaction.executeWithoutResult(inside -> budgets.giveBack(written));
                }
                return null;
            });

            assertThat(budgets.tries(request.id())).isEqualTo(new Tries(0, 3));
        }

        private List<Budgets.Left> wrongTries(List<HelpRequest> requests) throws Exception {
            return inParallel(
                            requests,
                            request -> grant(request) instanceof Budgets.Granted(var written)
                                    ? transaction.execute(inside -> budgets.lose(written))
                                    : null)
                    .stream()
                    .filter(Objects::nonNull)
                    .toList();
        }

        private Budgets.Grant grant(HelpRequest request) {
            return transaction.execute(
                    inside -> budgets.grant(request, request.user(), request.account(), agent, EvidenceKind.CARD));
        }

        private interface Work<T> {
            T on(HelpRequest request) throws Exception;
        }

        private static <T> List<T> inParallel(List<HelpRequest> requests, Work<T> work) throws Exception {
            try (var threads = Executors.newFixedThreadPool(THREADS)) {
                var calls = requests.stream()
                        .map(request -> (Callable<T>) () -> work.on(request))
                        .toList();
                var results = new ArrayList<T>();
                for (Future<T> result : threads.invokeAll(calls)) {
                    results.add(result.get());
                }
                return results;
            } catch (ExecutionException failed) {
                throw new AssertionError(failed.getCause());
            }
        }
    }
}
