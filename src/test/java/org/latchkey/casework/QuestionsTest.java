package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.AnsweredMeanwhile;
import org.latchkey.requests.Asking;
import org.latchkey.requests.ConversationEntry;
import org.latchkey.requests.Question;
import org.latchkey.requests.QuestionDesk;
import org.latchkey.requests.QuestionEnded;
import org.latchkey.requests.QuestionLine;
import org.latchkey.requests.QuestionState;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.TakenByColleague;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.OnPostgres;
import org.latchkey.testing.Town;
import org.latchkey.testing.TownClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions of the contact form: asked by anybody, answered by support, and never more than that (P50). */
class QuestionsTest {

    @Nested
    @OnH2
    class Embedded extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        private static final Message ANSWER = new Message("From eight to six.");

        @Autowired
        ApplicationContext context;

        @Autowired
        QuestionDesk questions;

        @Autowired
        AnswerDesk desk;

        @Autowired
        QuestionWatch watch;

        @Autowired
        TownClock clock;

        @Autowired
        JdbcClient jdbc;

        private Town town;
        private User agent;

        @BeforeEach
        void settle() {
            town = new Town(context);
            agent = town.staff(Role.SUPPORT);
        }

        @AfterEach
        void putTheClockRight() {
            clock.putRight();
        }

        @Test
        void aQuestionWaitsUntilItIsAnsweredAndAgainWhenAskedFurther() {
            var receipt = ask(null);
            assertThat(read(receipt).state()).isEqualTo(QuestionState.OPEN);

            answer(read(receipt));
            assertThat(follow(receipt).state()).isEqualTo(QuestionState.ANSWERED);
            assertThat(follow(receipt).lines())
                    .extracting(ConversationEntry::text)
                    .contains(ANSWER.text());

            questions.write(receipt.tracking(), new Message("And on Sundays?"));
            assertThat(read(receipt).state()).isEqualTo(QuestionState.OPEN);
        }

        @Test
        void theQuestionsThatWaitAreReadByKey() {
            var first = ask(null);
            var second = ask(null);
            var waiting = town.as(agent, () -> desk.waiting(null, 1000));
            var later = waiting.stream()
                    .filter(line -> line.number().equals(first.number()))
                    .findFirst()
                    .orElseThrow();

            assertThat(town.as(agent, () -> desk.waiting(later, 1000)))
                    .extracting(line -> line.number())
                    .contains(second.number())
                    .doesNotContain(first.number());
            assertThat(town.as(agent, desk::count)).isBetween(2, WorkQueue.MOST_COUNTED);
        }

        @Test
        void ofTwoAnswersAtOnceTheSecondIsTold() {
            var receipt = ask(null);
            var read = read(receipt);
            answer(read);

            assertThatExceptionOfType(AnsweredMeanwhile.class).isThrownBy(() -> answer(read));
        }

        @Test
        void ofTwoWhoTakeAQuestionOneGetsItAndTheOtherIsToldWhoHasIt() {
            var receipt = ask(null);
            var read = read(receipt);
            var colleague = town.staff(Role.SUPPORT);
            town.as(colleague, () -> desk.take(read));

            for (Runnable act :
                    List.<Runnable>of(() -> desk.take(read), () -> desk.answer(read, ANSWER), () -> desk.close(read))) {
                assertThatExceptionOfType(TakenByColleague.class)
                        .isThrownBy(() -> town.as(agent, act))
                        .satisfies(told -> assertThat(told.claim().name()).isEqualTo(colleague.displayName()));
            }
            town.as(agent, () -> desk.giveBack(read));
            assertThat(lineOf(receipt).takenBy()).isEqualTo(colleague.displayName());

            town.as(colleague, () -> desk.giveBack(read));
            answer(read);
        }

        @Test
        void aQuestionThatWasTakenAndLeftAloneIsFreeAgain() {
            var receipt = ask(null);
            var read = read(receipt);
            town.as(town.staff(Role.SUPPORT), () -> desk.take(read));

            clock.advance(Duration.ofMinutes(31));

            assertThat(lineOf(receipt).takenBy()).isNull();
            assertThat(read(receipt).claim()).isNull();
            town.as(agent, () -> desk.take(read));
            assertThat(town.as(agent, () -> desk.isMine(desk.read(receipt.number()))))
                    .isTrue();
        }

        @Test
        void theLeadHearsOnceADayOfWhatNobodyAnswers() {
            town.staff(Role.SYSADMIN);
            watch.tellLead();
            var receipt = ask(null);
            var before = told();

            watch.tellLead();
            assertThat(told()).isEqualTo(before);

            clock.advance(Duration.ofDays(4));
            watch.tellLead();
            var once = told();
            assertThat(once).isGreaterThan(before);
            clock.advance(Duration.ofHours(2));
            watch.tellLead();
            assertThat(told()).isEqualTo(once);
            clock.advance(Duration.ofDays(1));
            watch.tellLead();
            assertThat(told()).isGreaterThan(once);
            assertThat(read(receipt).state()).isEqualTo(QuestionState.OPEN);
        }

        @Test
        void aQuestionToWhichNothingIsAddedForAWeekIsClosed() {
            var waiting = ask(null);
            var answered = ask(null);
            answer(read(answered));
            clock.advance(Duration.ofDays(6));
            questions.write(answered.tracking(), new Message("And on Sundays?"));
            watch.closeTheOld();
            assertThat(follow(waiting).state()).isEqualTo(QuestionState.OPEN);

            clock.advance(Duration.ofDays(2));
            watch.closeTheOld();

            assertThat(follow(waiting).state()).isEqualTo(QuestionState.CLOSED);
            assertThat(follow(answered).state()).isEqualTo(QuestionState.OPEN);
        }

        private int told() {
            return jdbc.sql("select count(*) from letter where kind = 'QUESTIONS_WAIT'")
                    .query(Integer.class)
                    .single();
        }

        private QuestionLine lineOf(Receipt receipt) {
            return town.as(agent, () -> desk.waiting(null, 1000)).stream()
                    .filter(line -> line.number().equals(receipt.number()))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void nothingIsAddedToAClosedQuestion() {
            var receipt = ask(null);
            var read = read(receipt);
            town.as(agent, () -> desk.close(read));

            assertThatExceptionOfType(QuestionEnded.class)
                    .isThrownBy(() -> questions.write(receipt.tracking(), ANSWER));
            assertThatExceptionOfType(AnsweredMeanwhile.class).isThrownBy(() -> answer(read(receipt)));
        }

        @Test
        void noLinkNoQuestion() {
            assertThat(questions.follow(Secret.random())).isEmpty();
        }

        @Test
        void aTypedAddressGetsTheReceiptOnceAnHourAndNeverTheAnswer() {
            var address = "typed-" + town.account(AccountSize.SMALL).number().digits() + "@elsewhere.example";
            var receipt = ask(address, null);
            ask(address, null);
            answer(read(receipt));

            assertThat(jdbc.sql("select kind from letter where recipient = ?")
                            .param(address)
                            .query(String.class)
                            .list())
                    .containsExactly("QUESTION");
        }

        @Test
        void aQuestionAboutAnAccountIsNoRequestOfItsUsers() {
            var account = town.account(AccountSize.SMALL);
            var receipt = ask(account.number());

            assertThat(read(receipt).accountNumber()).isEqualTo(account.number());
            assertThat(jdbc.sql("select count(*) from help_request where number = ?")
                            .param(receipt.number().value())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        private Receipt ask(@Nullable AccountNumber account) {
            return ask("anna@elsewhere.example", account);
        }

        private Receipt ask(String address, @Nullable AccountNumber account) {
            return questions.ask(new Asking(
                    new DisplayName("Anna Stone"),
                    new EmailAddress(address),
                    account,
                    new Message("When are you open?"),
                    Language.EN));
        }

        private Question read(Receipt receipt) {
            return town.as(agent, () -> desk.read(receipt.number()));
        }

        private Question follow(Receipt receipt) {
            return questions.follow(receipt.tracking()).orElseThrow();
        }

        private void answer(Question read) {
            town.as(agent, () -> desk.answer(read, ANSWER));
        }
    }
}
