package org.latchkey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.AccountSize;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.requests.Wish;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

class DemoMailboxTest {

    @Nested
    @OnH2(classes = MailOnly.class)
    @ActiveProfiles("demo")
    class InTheDemo {

        @Autowired
        DemoMailbox mailbox;

        @Autowired
        Postman postman;

        @Autowired
        PostRounds rounds;

        @Autowired
        WebApplicationContext context;

        @Test
        void wholeLettersAreShownToScriptsNewestFirst() {
            rounds.stop();
            files("first@elsewhere.example");
            files("second@elsewhere.example");
            postman.round(() -> true);

            var answer =
                    MockMvcTester.from(context).get().uri("/demo/mailbox.json").exchange();

            assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
            var json = assertThat(answer).bodyJson();
            json.extractingPath("$[0].to").isEqualTo("second@elsewhere.example");
            json.extractingPath("$[1].to").isEqualTo("first@elsewhere.example");
            json.extractingPath("$[0].subject").asString().endsWith("We have your request");
            json.extractingPath("$[0].text").asString().contains("\nhttp://localhost:");
            json.extractingPath("$[0].sentAt").asString().matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        }

        @Test
        void resentLetterTakesThePlaceOfTheFirst() {
            var letter = mailbox.newestFirst().size();
            var written = new Letter(Language.EN, "Twice", List.of(), List.of());
            var to = new EmailAddress("twice@elsewhere.example");

            mailbox.carry(new MessageId("<twice@latchkey.example>"), to, written);
            mailbox.carry(new MessageId("<twice@latchkey.example>"), to, written);

            assertThat(mailbox.newestFirst()).hasSize(letter + 1);
        }

        @Test
        void sysadminsReadThatLettersGoToTheMailbox() {
            assertThat(postman.delivery()).isEqualTo(Delivery.DEMO_MAILBOX);
        }

        private void files(String address) {
            var town = new Town(context);
            var user = town.user(town.account(AccountSize.SMALL));
            town.file(user.account().number(), user.name(), address, Wish.NOT_SURE);
        }
    }

    @Nested
    @OnH2
    class Elsewhere {

        @Autowired
        ApplicationContext context;

        @Autowired
        Postman postman;

        @Test
        void thereIsNoMailbox() {
            assertThat(context.getBeansOfType(DemoMailbox.class)).isEmpty();
            assertThat(context.getBeanNamesForType(Object.class)).noneMatch(name -> name.contains("DemoMailbox"));
        }

        @Test
        void lettersStayOwedWithoutAMailServer() {
            assertThat(postman.delivery()).isEqualTo(Delivery.NONE);
        }
    }
}
