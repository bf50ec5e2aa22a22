package org.latchkey.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Registrar;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Auditable;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.Filing;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.OnPostgres;
import org.latchkey.testing.TownClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class EvidenceDeskTest {

    @Nested
    @OnH2
    @RecordApplicationEvents
    class Embedded extends Rules {}

    @Nested
    @OnPostgres
    @RecordApplicationEvents
    class Postgres extends Rules {}

    abstract static class Rules {

        private static final CardEvidence CARD = new CardEvidence("4242", YearMonth.of(2027, 9));
        private static final CardEvidence WRONG = new CardEvidence("1111", YearMonth.of(2027, 9));

        @Autowired
        EvidenceDesk desk;

        @Autowired
        Checks checks;

        @Autowired
        Billing billing;

        @Autowired
        Registrar registrar;

        @Autowired
        HelpDesk helpDesk;

        @Autowired
        HelpRequests requests;

        @Autowired
        TransactionTemplate transaction;

        @Autowired
        JdbcTemplate jdbc;

        @Autowired
        ApplicationEvents events;

        @Autowired
        TownClock clock;

        private Account account;
        private User anna;
        private User agent;
        private RequestId request;
        private InvoiceEvidence invoice;

        @BeforeEach
        void annaAsksForHelp() {
            account = anAccount();
            anna = aUser(account);
            agent = aUser(anAccount());
            invoice = new InvoiceEvidence("INV-2026-0042", new BigDecimal("1234.50"), LocalDate.now(clock));
            billing.invoice(
                    account.id(), invoice.number(), invoice.total(), Currency.getInstance("EUR"), invoice.date());
            billing.card(account.id(), "tok_1", CARD.lastFour(), CARD.expiry());
            request = aRequestOf(anna);
        }

        private Account anAccount() {
            var number = AccountNumber.completing("%07d".formatted(new SecureRandom().nextInt(10_000_000)));
            return registrar.open(number, "Account", AccountSize.SMALL, List.of());
        }

        private User aUser(Account of) {
            var name = UUID.randomUUID().toString();
            return registrar.register(new Registrar.NewUser(
                    of.id(),
                    new UserName(name),
                    "User",
                    new EmailAddress(name + "@example.com"),
                    null,
                    UserType.ADMIN,
                    null,
                    null));
        }

        private RequestId aRequestOf(User user) {
            var id = requests.identify(file(user), user).id();
            requests.moveTo(id, RequestState.AWAITING_VALIDATION);
            return id;
        }

        private RequestId file(User user) {
            var receipt = helpDesk.file(new Filing(
                    user.account().number(),
                    user.name(),
                    new Contact.ByEmail(user.email()),
                    new Message("Locked out."),
                    AdminClaim.YES,
                    Wish.INVOICE_OR_CARD,
                    Language.EN,
                    null));
            return requests.find(receipt.number()).orElseThrow().id();
        }

        private void seal(Evidence evidence) {
            desk.seal(helpDesk.trackFully(request), evidence);
        }

        private Verdict check(Evidence typed, String code) {
            return desk.check(request, agent.id(), typed, code);
        }

        @Test
        void evidenceTypedOnTheFullTrackingPageMatchesWithoutACode() {
            seal(CARD);

            assertThat(desk.sealed(request).map(SealedEvidence::kind)).contains(EvidenceKind.CARD);
            assertThat(desk.checkSealed(request, agent.id())).isInstanceOfSatisfying(EvidenceMatch.class, match -> {
                assertThat(match.request()).isEqualTo(request);
                assertThat(match.user()).isEqualTo(anna.id());
                assertThat(match.account()).isEqualTo(account.id());
                assertThat(match.agent()).isEqualTo(agent.id());
                assertThat(match.kind()).isEqualTo(EvidenceKind.CARD);
                assertThat(desk.isCurrent(account.id(), match.record())).isTrue();
            });
            assertThat(desk.tries(request)).isEqualTo(new Tries(0, 3));
        }

        @Test
        void sealedEvidenceIsGoneAfterTheCheckWhateverTheVerdict() {
            seal(WRONG);

            assertThat(desk.checkSealed(request, agent.id())).isEqualTo(new NoMatch(2));
            assertThat(desk.sealed(request)).isEmpty();
            assertThatExceptionOfType(NothingSealed.class).isThrownBy(() -> desk.checkSealed(request, agent.id()));
            assertThat(desk.tries(request).used()).isOne();
        }

        @Test
        void theNewestSealedEvidenceReplacesTheOneBefore() {
            seal(WRONG);
            seal(invoice);

            assertThat(desk.checkSealed(request, agent.id())).isInstanceOf(EvidenceMatch.class);
        }

        @Test
        void sealedEvidenceIsUnreadableInTheDatabase() {
            seal(invoice);

            assertThat(jdbc.queryForObject(
                            "select content from sealed_evidence where request_id = ?", String.class, request.value()))
                    .doesNotContain("INV", "0042", "1234");
        }

        @Test
        void onlyTheFullLinkSealsAndOnlyWhereTheRouteAsksForEvidence() {
            var coarse = helpDesk.trackCoarsely(request);
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> desk.seal(coarse, CARD));

            requests.moveTo(request, RequestState.WITH_LOCAL_ADMIN);
            assertThatExceptionOfType(EvidenceNotAskedFor.class)
                    .isThrownBy(() -> seal(CARD))
                    .satisfies(refusal -> assertThat(refusal.state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN));
        }

        @Test
        void whatWasTypedOrSentIsThrownAwayWhenTheRouteNoLongerAsksForIt() {
            seal(CARD);
            var code = desk.makeCode(request);
            requests.moveTo(request, RequestState.WAITING_FOR_REQUESTER);
            assertThat(desk.sealed(request)).isPresent();

            requests.moveTo(request, RequestState.WITH_LOCAL_ADMIN);

            assertThat(desk.sealed(request)).isEmpty();
            assertThat(rows("evidence_code")).as("the row of %s", code).isZero();
        }

        private int rows(String table) {
            return jdbc.queryForObject(
                    "select count(*) from " + table + " where request_id = ?", Integer.class, request.value());
        }

        @Test
        void byPhoneNothingMatchesWithoutTheCode() {
            desk.makeCode(request);

            assertThat(desk.needsCode(request, EvidenceKind.INVOICE)).isTrue();
            assertThat(check(invoice, null)).isEqualTo(new NoMatch(2));
            assertThat(check(CARD, "")).isEqualTo(new NoMatch(1));
        }

        @Test
        void byPhoneTheCodeReadBackMakesTheMatchAndServesOnce() {
            var code = desk.makeCode(request);

            assertThat(check(WRONG, code)).isEqualTo(new NoMatch(2));
            assertThat(check(invoice, code)).isInstanceOf(EvidenceMatch.class);
            assertThat(check(invoice, code)).isEqualTo(new NoMatch(1));
        }

        @Test
        void aWrongCodeIsAWrongComparison() {
            var code = desk.makeCode(request);
            var wrong = (code.charAt(0) == '0' ? "1" : "0") + code.substring(1);

            assertThat(check(CARD, wrong)).isEqualTo(new NoMatch(2));
            assertThat(desk.tries(request).used()).isOne();
        }

        @Test
        void whoActedOnTheFullTrackingPageNeedsNoCode() {
            seal(CARD);

            assertThat(desk.needsCode(request, EvidenceKind.CARD)).isFalse();
            assertThat(check(invoice, null)).isInstanceOf(EvidenceMatch.class);
        }

        @Test
        void aCodeIsAskedForByAnEventThatDoesNotHoldIt() {
            desk.requestCode(request);

            assertThat(events.stream(CodeRequested.class)).containsExactly(new CodeRequested(request, anna));
            assertThat(rows("evidence_code")).isZero();
        }

        @Test
        void threeWrongComparisonsUseUpTheRequest() {
            assertThat(check(WRONG, null)).isEqualTo(new NoMatch(2));
            assertThat(check(WRONG, null)).isEqualTo(new NoMatch(1));
            assertThat(events.stream(BudgetUsedUp.class)).isEmpty();
            assertThat(check(WRONG, null)).isEqualTo(new NoMatch(0));
            assertThat(events.stream(BudgetUsedUp.class)).containsExactly(new BudgetUsedUp(request, Budget.REQUEST));

            assertThat(check(CARD, desk.makeCode(request))).isEqualTo(new BudgetSpent(Budget.REQUEST));
            assertThat(desk.tries(request)).isEqualTo(new Tries(3, 3));
        }

        @Test
        void aNewRequestResetsNothing() {
            Stream.of(1, 2, 3).forEach(nr -> check(WRONG, null));
            requests.moveTo(request, RequestState.WITHDRAWN);
            request = aRequestOf(anna);

            assertThat(check(WRONG, null)).isEqualTo(new NoMatch(1));
            assertThat(check(WRONG, null)).isEqualTo(new NoMatch(0));
            assertThat(check(CARD, desk.makeCode(request))).isEqualTo(new BudgetSpent(Budget.ACCOUNT));
        }

        @Test
        void aSpentAccountLeavesProvenCallersTheirOwnTries() {
            Stream.of(1, 2, 3).forEach(nr -> check(WRONG, null));
            request = aRequestOf(aUser(account));
            Stream.of(1, 2).forEach(nr -> check(WRONG, null));
            request = aRequestOf(aUser(account));
            assertThat(check(WRONG, null)).isEqualTo(new BudgetSpent(Budget.ACCOUNT));

            seal(CARD);

            assertThat(desk.checkSealed(request, agent.id())).isInstanceOf(EvidenceMatch.class);
        }

        @Test
        void aSpentBudgetLeavesTheSealedEvidenceForAnotherAgent() {
            for (int account = 0; account < 4; account++) {
                var other = aRequestOf(aUser(anAccount()));
                Stream.of(1, 2, 3).forEach(nr -> desk.check(other, agent.id(), WRONG, null));
            }
            seal(CARD);

            assertThat(desk.checkSealed(request, agent.id())).isEqualTo(new BudgetSpent(Budget.AGENT));
            assertThat(desk.checkSealed(request, aUser(anAccount()).id())).isInstanceOf(EvidenceMatch.class);
        }

        @Test
        void aPausedKindIsNotComparedAndCostsNoTryWhileOthersAre() {
            seal(CARD);
            clock.advance(Duration.ofDays(-1));
            try {
                jdbc.update(
                        "insert into evidence_pause (kind, paused_at, accounts) values ('CARD', ?, 10)",
                        OffsetDateTime.now(clock));

                assertThat(desk.checkSealed(request, agent.id())).isEqualTo(new ComparingPaused(EvidenceKind.CARD));
                assertThat(desk.sealed(request)).isPresent();
                assertThat(desk.tries(request).used()).isZero();
                assertThat(check(invoice, null)).isInstanceOf(EvidenceMatch.class);
            } finally {
                clock.putRight();
            }
        }

        @Test
        void aTryIsCountedAndWhatWasTypedIsGoneWhenTheProcessIsKilledBeforeComparing() {
            seal(CARD);

            checks.beginSealed(request, agent.id());

            assertThat(desk.tries(request).used()).isOne();
            assertThat(desk.sealed(request)).isEmpty();
        }

        @Test
        void parallelWrongChecksGetThreeComparisonsAndParallelRightOnesAllMatch() throws Exception {
            seal(CARD);
            assertThat(inParallel(() -> check(CARD, null))).hasSize(16).hasOnlyElementsOfType(EvidenceMatch.class);
            assertThat(inParallel(() -> check(WRONG, null)))
                    .hasSize(16)
                    .filteredOn(NoMatch.class::isInstance)
                    .containsExactlyInAnyOrder(new NoMatch(2), new NoMatch(1), new NoMatch(0));
            assertThat(events.stream(BudgetUsedUp.class)).contains(new BudgetUsedUp(request, Budget.REQUEST));
        }

        private static List<Verdict> inParallel(Callable<Verdict> check) throws Exception {
            try (var threads = Executors.newFixedThreadPool(8)) {
                return threads.invokeAll(Stream.generate(() -> check).limit(16).toList()).stream()
                        .map(result -> result.resultNow())
                        .toList();
            }
        }

        @Test
        void aCheckInsideATransactionIsRefused() {
            assertThatExceptionOfType(IllegalTransactionStateException.class)
                    .isThrownBy(() -> transaction.executeWithoutResult(inside -> check(CARD, null)));
        }

        @Test
        void onlyAnOpenRequestThatIsAboutAUserIsChecked() {
            var unmatched = file(anna);
            assertThatExceptionOfType(EvidenceNotAskedFor.class)
                    .isThrownBy(() -> desk.check(unmatched, agent.id(), CARD, null));
            for (var state : List.of(RequestState.FROZEN, RequestState.DECLINED)) {
                requests.moveTo(request, state);
                assertThatExceptionOfType(EvidenceNotAskedFor.class).isThrownBy(() -> check(CARD, null));
            }
            assertThat(desk.tries(request).used()).isZero();
        }

        @Test
        void theProofOfACardIsOutdatedByAnotherCard() {
            seal(CARD);
            var match = (EvidenceMatch) desk.checkSealed(request, agent.id());
            billing.card(account.id(), "tok_2", "4242", YearMonth.of(2029, 1));

            assertThat(desk.isCurrent(account.id(), match.record())).isFalse();
        }

        @Test
        void noEventOfACheckHoldsEvidence() {
            seal(invoice);
            desk.checkSealed(request, agent.id());
            check(CARD, "123456");

            var namesAndNumbers = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|value=\\d+|\\d{4}-\\d{4}|LK-\\d+-\\d";
            assertThat(events.stream(Auditable.class)
                            .map(told -> told + " " + told.subject() + " " + told.after())
                            .map(told -> told.replaceAll(namesAndNumbers, "")))
                    .isNotEmpty()
                    .noneMatch(told -> told.contains("0042") || told.contains("1234") || told.contains("4242"));
        }

        @Test
        void theApplicationCannotChangeTriesAndVerdicts() {
            check(WRONG, null);

            for (var sql : List.of(
                    "update evidence_try set tried_at = current_timestamp",
                    "delete from evidence_try",
                    "update evidence_verdict set passed = true",
                    "delete from evidence_verdict",
                    "update invoice set total = 1",
                    "delete from payment_card")) {
                assertThatExceptionOfType(DataAccessException.class)
                        .as(sql)
                        .isThrownBy(() -> jdbc.update(sql))
                        .havingRootCause()
                        .withMessageMatching("(?s).*(Not enough rights|permission denied).*");
            }
        }
    }
}
