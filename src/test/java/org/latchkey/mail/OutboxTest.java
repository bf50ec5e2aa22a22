package org.latchkey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Tracking;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.OnPostgres;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxTest {

    @Nested
    @OnH2(classes = MailOnly.class)
    class Embedded extends Rules {}

    @Nested
    @OnPostgres(classes = MailOnly.class)
    class Postgres extends Rules {}

    abstract static class Rules extends MailDesk {

        @Test
        void receiptIsOwedInTheCommitOfTheFiling() {
            var request = story.files(story.carl, story.typedAddress());

            assertThat(states(LetterKind.RECEIPT, request.number().value())).containsExactly("OWED");
        }

        @Test
        void filingThatIsRolledBackOwesNothing() {
            var before = letters();

            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                story.files(story.carl, story.typedAddress());
                status.setRollbackOnly();
            });

            assertThat(letters()).isEqualTo(before);
        }

        @Test
        void sameOccasionOwesOneLetter() {
            var request = story.files(story.carl, story.typedAddress());
            var notice = Notice.to(story.carl, LetterKind.DECLINED).about(request);

            inTransaction(() -> {
                outbox.owe(notice, "once");
                outbox.owe(notice, "once");
                outbox.owe(notice, "twice");
            });

            assertThat(states(LetterKind.DECLINED, request.number().value())).hasSize(2);
        }

        @Test
        void typedAddressGetsOneReceiptAnHour() {
            story.files(story.carl, story.typedAddress());
            var second = story.files(story.ada, story.typedAddress());
            clock.advance(Duration.ofHours(1));
            var third = story.files(story.ada, story.typedAddress());

            assertThat(states(LetterKind.RECEIPT, second.number().value())).isEmpty();
            assertThat(states(LetterKind.RECEIPT, third.number().value())).hasSize(1);
        }

        @Test
        void ofManyFilingsAtOnceOneGetsTheReceipt() throws Exception {
            var before = letters();

            atOnce(4, () -> story.files(story.carl, story.typedAddress()));

            assertThat(letters()).isEqualTo(before + 1);
        }

        @Test
        void userGetsOneFilingLetterAnHour() {
            var first = story.isIdentified(story.carl);
            var second = story.isIdentified(story.carl);
            clock.advance(Duration.ofHours(1));
            var third = story.isIdentified(story.carl);

            assertThat(states(LetterKind.FILED, first.number().value())).hasSize(1);
            assertThat(states(LetterKind.FILED, second.number().value())).isEmpty();
            assertThat(states(LetterKind.JOINED, second.number().value())).isEmpty();
            assertThat(states(LetterKind.JOINED, third.number().value())).hasSize(1);
        }

        @Test
        void receiptLeadsToTheFixedPageAndTellsNothingOfTheFile() {
            var request = story.files(story.carl, story.typedAddress());
            deliver();

            var receipt = mailbag.only();
            assertThat(receipt.recipient()).isEqualTo(story.typedAddress());
            assertThat(receipt.letter().subject()).contains(request.number().value());
            assertThat(receipt.text())
                    .contains("If the account number and user name match")
                    .doesNotContain("carl", "Kiln", story.account.number().toString());
            assertThat(helpDesk.track(secretOf(receipt))).containsInstanceOf(Tracking.Coarse.class);
        }

        @Test
        void filingLetterGoesToTheAddressOnFileAndLeadsToEveryStep() {
            var request = story.isIdentified(story.carl);
            deliver();

            var letter = mailbag.only();
            assertThat(letter.recipient()).isEqualTo(story.carl.email().value());
            assertThat(letter.text()).contains("carl", story.account.number().toString(), "UTC");
            assertThat(helpDesk.track(secretOf(letter)))
                    .get()
                    .isInstanceOfSatisfying(
                            Tracking.Full.class, full -> assertThat(full.id()).isEqualTo(request.id()));
        }

        @Test
        void letterAboutAJoinedFilingTellsWhereTheOneThatIsWorkedStands() {
            var first = story.isIdentified(story.carl);
            clock.advance(Duration.ofHours(1));
            var second = story.isIdentified(story.carl);
            deliver();

            var joined = mailbag.letters().getLast();
            assertThat(joined.letter().subject()).contains(second.number().value());
            assertThat(joined.text()).contains(first.number().value());
            assertThat(helpDesk.track(secretOf(joined)))
                    .get()
                    .isInstanceOfSatisfying(
                            Tracking.Full.class, full -> assertThat(full.id()).isEqualTo(first.id()));
        }

        @Test
        void outboxKeepsNoSecret() {
            story.files(story.carl, story.typedAddress());
            story.isIdentified(story.ada);
            deliver();

            var kept = everythingKept();
            assertThat(mailbag.letters())
                    .hasSize(2)
                    .allSatisfy(letter -> assertThat(kept)
                            .doesNotContain(
                                    secretOf(letter).reveal(), secretOf(letter).hash(), "http"));
        }

        @Test
        void letterThatWasRefusedIsTriedAgainUnderTheSameMessageId() {
            var request = story.isIdentified(story.carl);
            mailbag.refuse(new IllegalStateException("451 https://x/track/secret\r\ntry later"));
            deliver();
            assertThat(states(LetterKind.FILED, request.number().value())).containsExactly("OWED");
            assertThat(errors()).contains("java.lang.IllegalStateException: 451 [link] try later");

            mailbag.refuse(null);
            deliver();
            assertThat(mailbag.letters()).as("too early").hasSize(1);

            clock.advance(Duration.ofSeconds(5));
            deliver();
            assertThat(states(LetterKind.FILED, request.number().value())).containsExactly("SENT");
            assertThat(mailbag.letters())
                    .extracting(Mailbag.Carried::id)
                    .hasSize(2)
                    .containsOnly(mailbag.letters().getFirst().id());
        }

        @Test
        void letterThatIsRefusedForADayIsBlocked() {
            var request = story.isIdentified(story.carl);
            mailbag.refuse(new IllegalStateException("550 no"));

            for (int attempt = 0; attempt < 200; attempt++) {
                deliver();
                clock.advance(Duration.ofMinutes(15));
            }

            assertThat(states(LetterKind.FILED, request.number().value())).containsExactly("BLOCKED");
            assertThat(mailbag.letters()).hasSizeBetween(100, 120);
        }

        @Test
        void postmanWhoDoesNotComeBackLeavesTheLetterToTheNext() {
            story.isIdentified(story.carl);
            var lost = outbox.take().orElseThrow();
            assertThat(outbox.take()).as("while he is out").isEmpty();

            clock.advance(Duration.ofMinutes(2));

            assertThat(outbox.take().orElseThrow().messageId()).isEqualTo(lost.messageId());
        }

        @Test
        void letterThatLeftStaysSentThoughAnotherAttemptFails() {
            var request = story.isIdentified(story.carl);
            var letter = outbox.take().orElseThrow();
            outbox.sent(letter);

            outbox.failed(letter, "451");

            assertThat(states(LetterKind.FILED, request.number().value())).containsExactly("SENT");
        }

        @Test
        void manyPostmenDeliverEachLetterOnce() throws Exception {
            IntStream.range(0, 8).forEach(number -> story.files(story.carl, number + story.typedAddress()));

            atOnce(4, () -> {
                deliver();
                return "done";
            });
            deliver();

            assertThat(mailbag.letters())
                    .hasSize(8)
                    .extracting(Mailbag.Carried::id)
                    .doesNotHaveDuplicates();
        }

        @Test
        void declinedRequestIsToldToTheAddressOnFile() {
            var request = story.isIdentified(story.carl);
            requests.moveTo(request.id(), RequestState.DECLINED);
            deliver();

            assertThat(mailbag.letters().getLast().letter().subject()).contains("declined");
            assertThat(mailbag.letters().getLast().recipient())
                    .isEqualTo(story.carl.email().value());
        }

        @Test
        void unmatchedRequestThatIsDeclinedIsToldToNobody() {
            var request = story.files(story.carl, "+1 555 0134");

            requests.moveTo(request.id(), RequestState.DECLINED);

            assertThat(states(LetterKind.DECLINED, request.number().value())).isEmpty();
        }

        @Test
        void whoeverIsNotLockedGetsAWayToChooseAPassword() {
            var request = story.isIdentified(story.carl);
            requests.moveTo(request.id(), RequestState.ALREADY_ENABLED);
            deliver();

            assertThat(mailbag.letters().getLast().links())
                    .singleElement()
                    .asString()
                    .contains("/set-password/");
        }

        private int letters() {
            return jdbc.sql("select count(*) from letter")
                    .query((row, nr) -> row.getInt(1))
                    .single();
        }

        private List<String> errors() {
            return jdbc.sql("select last_error from letter where last_error is not null")
                    .query((row, nr) -> row.getString(1))
                    .list();
        }

        private static void atOnce(int threads, Callable<?> act) throws Exception {
            try (var pool = Executors.newFixedThreadPool(threads)) {
                for (var done : pool.invokeAll(Collections.nCopies(threads, act))) {
                    done.get();
                }
            }
        }
    }
}
