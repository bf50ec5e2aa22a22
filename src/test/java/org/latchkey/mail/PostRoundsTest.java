package org.latchkey.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.latchkey.testing.OnH2;

/** The postman's own thread; his next round would come only in an hour. */
@OnH2(classes = MailOnly.class, properties = "latchkey.mail.pause=1h")
class PostRoundsTest extends MailDesk {

    @AfterEach
    void stop() {
        rounds.stop();
    }

    @Test
    void newLetterLeavesAtOnce() {
        rounds.start();

        story.files(story.carl, story.typedAddress());

        await().atMost(Duration.ofSeconds(20)).until(() -> mailbag.letters().size() == 1);
    }

    @Test
    void whoStopsIsNoLongerRunning() {
        rounds.start();
        rounds.stop();

        story.files(story.carl, story.typedAddress());

        assertThat(rounds.isRunning()).isFalse();
        assertThat(mailbag.letters()).isEmpty();
    }
}
