package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.latchkey.Latchkey;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.evidence.BudgetSpent;
import org.latchkey.evidence.CardEvidence;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.NoMatch;
import org.latchkey.evidence.Verdict;
import org.latchkey.kernel.Role;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.Wish;
import org.latchkey.testing.PostgresServer;
import org.latchkey.testing.Town;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever was counted against somebody before a restart counts after it (P22, P30, P36, I6, I8). */
class RestartTest {

    private static final String WRONG = "not my password at all";
    private static final CardEvidence WRONG_CARD = new CardEvidence("0000", YearMonth.of(2028, 7));

    @Nested
    class Embedded extends Rules {

        @TempDir
        static Path data;

        @Override
        List<String> database() {
            return List.of("latchkey.data=" + data);
        }
    }

    @Nested
    class Postgres extends Rules {

        private final List<String> fresh = PostgresServer.freshSettings();

        @Override
        List<String> database() {
            return fresh;
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Rules {

        private @Nullable ConfigurableApplicationContext afterwards;
        private @Nullable Town town;
        private @Nullable User failing;
        private @Nullable User locked;
        private @Nullable User agent;
        private @Nullable Receipt receipt;

        abstract List<String> database();

        @BeforeAll
        void restart() {
            try (var before = start()) {
                town = new Town(before);
                var account = town().account(AccountSize.SMALL);
                failing = town().user(account);
                locked = town().admin(account);
                agent = town().staff(Role.SUPPORT);
                Stream.of(failing, locked).forEach(town()::choosePassword);
                fail(failing, 4);
                fail(locked, 5);
                receipt = town().file(locked, Wish.INVOICE_OR_CARD);
                assertThat(compare()).isEqualTo(new NoMatch(2));
                assertThat(compare()).isEqualTo(new NoMatch(1));
            }
            afterwards = start();
            town = new Town(afterwards);
        }

        @AfterAll
        void close() {
            Objects.requireNonNull(afterwards).close();
        }

        @Test
        void theFifthFailureLocksThoughFourWereBefore() {
            assertThat(town().isEnabled(theFailing())).isTrue();

            fail(theFailing(), 1);
            assertThat(town().isEnabled(theFailing())).isFalse();
        }

        @Test
        void whoWasLockedIsNotLetInWithTheRightPasswordEither() {
            assertThat(town().tryPassword(Objects.requireNonNull(locked), Town.PASSWORD))
                    .isInstanceOf(SignInAnswer.Refused.class);
        }

        @Test
        void theThirdWrongComparisonIsTheLast() {
            assertThat(compare()).isEqualTo(new NoMatch(0));
            assertThat(compare()).isInstanceOf(BudgetSpent.class);
        }

        @Test
        void aSecondReceiptWithinTheHourIsNotOwed() {
            town().fileOnly(theFailing(), Wish.NOT_SURE);

            assertThat(town().ask(JdbcClient.class)
                            .sql("select count(*) from letter where kind = 'RECEIPT'")
                            .query(Integer.class)
                            .single())
                    .isOne();
        }

        private ConfigurableApplicationContext start() {
            return new SpringApplicationBuilder(Latchkey.class)
                    .profiles("test")
                    .run(database().stream().map(setting -> "--" + setting).toArray(String[]::new));
        }

        private void fail(User user, int times) {
            for (int attempt = 0; attempt < times; attempt++) {
                assertThat(town().tryPassword(user, WRONG)).isInstanceOf(SignInAnswer.Refused.class);
            }
        }

        private Verdict compare() {
            var request = town().request(Objects.requireNonNull(receipt)).id();
            return town().ask(EvidenceDesk.class)
                    .check(request, Objects.requireNonNull(agent).id(), WRONG_CARD, null);
        }

        private Town town() {
            return Objects.requireNonNull(town);
        }

        private User theFailing() {
            return Objects.requireNonNull(failing);
        }
    }
}
