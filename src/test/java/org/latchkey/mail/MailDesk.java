package org.latchkey.mail;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.HelpRequests;
import org.latchkey.testing.HandClock;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of letters share: people, an empty mailbag, and a postman who goes when he is told. */
abstract class MailDesk {

    @Autowired
    HelpDesk helpDesk;

    @Autowired
    HelpRequests requests;

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    PostRounds rounds;

    @Autowired
    Mailbag mailbag;

    @Autowired
    HandClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationContext context;

    Town town;
    Story story;

    @BeforeEach
    void beginAStory() {
        rounds.stop();
        mailbag.empty();
        clock.advance(Duration.ofDays(2));
        deliver();
        mailbag.empty();
        town = new Town(context);
        story = new Story(town);
        deliver();
        mailbag.empty();
    }

    void deliver() {
        postman.round(() -> true);
    }

    void happens(Object event) {
        inTransaction(() -> events.publishEvent(event));
    }

    void inTransaction(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> act.run());
    }

    List<String> states(LetterKind kind, String number) {
        return jdbc.sql("select state from letter where kind = ? and request_number = ?")
                .params(kind.name(), number)
                .query((row, nr) -> row.getString(1))
                .list();
    }

    String everythingKept() {
        return jdbc.sql("select * from letter").query().listOfRows().toString();
    }

    static Secret secretOf(Mailbag.Carried letter) {
        return secretOf(letter.links().getFirst());
    }

    static Secret secretOf(String link) {
        return Secret.presented(link.replaceFirst(".*[/=]", ""));
    }
}
