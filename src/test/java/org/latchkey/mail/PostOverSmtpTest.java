package org.latchkey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.latchkey.testing.OnH2;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The way of a letter from the filing to a real mail server. */
@OnH2(
        classes = MailOnly.class,
        properties = {"spring.mail.host=localhost", "logging.level.org.latchkey=trace"})
@ExtendWith(OutputCaptureExtension.class)
class PostOverSmtpTest extends MailDesk {

    private static final Pattern SECRET = Pattern.compile("/track/([\\w-]{40,})");
    private static final ServerSetup SMTP = new ServerSetup(freePort(), null, ServerSetup.PROTOCOL_SMTP);

    private final GreenMail server = new GreenMail(SMTP);

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", SMTP::getPort);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void lettersLeaveByTheServerThatIsSet() throws MessagingException {
        server.start();

        story.files(story.carl, story.typedAddress());
        deliver();

        assertThat(postman.delivery()).isEqualTo(Delivery.SMTP);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getAllRecipients())
                .extracting(Object::toString)
                .containsExactly(story.typedAddress());
    }

    @Test
    void letterWaitsForAServerThatIsAwayAndKeepsItsMessageId() throws MessagingException {
        var request = story.files(story.carl, story.typedAddress());
        deliver();
        assertThat(states(LetterKind.RECEIPT, request.number().value())).containsExactly("OWED");

        server.start();
        clock.advance(Duration.ofSeconds(5));
        deliver();

        assertThat(states(LetterKind.RECEIPT, request.number().value())).containsExactly("SENT");
        assertThat(messageIds(request.number().value()))
                .containsExactly(server.getReceivedMessages()[0].getMessageID());
    }

    @Test
    void noSecretReachesTheLog(CapturedOutput log) {
        server.start();
        story.files(story.carl, story.typedAddress());
        story.isIdentified(story.ada);
        deliver();

        var secrets = Arrays.stream(server.getReceivedMessages())
                .map(message -> GreenMailUtil.getBody(message).replace("=\r\n", ""))
                .flatMap(body -> SECRET.matcher(body).results().map(found -> found.group(1)))
                .toList();
        assertThat(secrets)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(secret -> assertThat(log.getAll()).doesNotContain(secret));
    }

    private List<String> messageIds(String number) {
        return jdbc.sql("select message_id from letter where request_number = ?")
                .param(number)
                .query((row, nr) -> row.getString(1))
                .list();
    }
}
