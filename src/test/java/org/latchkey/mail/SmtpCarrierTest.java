package org.latchkey.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.mail.Letter.Button;
import org.latchkey.mail.Letter.Paragraph;
import org.latchkey.settings.DeskSettings;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpCarrierTest {

    private static final MessageId ID = new MessageId("<0123456789abcdef@latchkey.example>");
    private static final Letter LETTER = new Letter(
            Language.EN,
            "[LK-482913-7] Grüße",
            List.of(new Paragraph("It happened."), new Button("Go on", "http://localhost:8080/track/x")),
            List.of("The desk"));

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void letterArrivesWithItsHeaders() throws Exception {
        var arrived = carried();

        assertThat(arrived.getMessageID()).isEqualTo(ID.value());
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getFrom()).extracting(Object::toString).containsExactly("The Desk <desk@latchkey.example>");
        assertThat(arrived.getSubject()).isEqualTo("[LK-482913-7] Grüße");
        assertThat(arrived.getAllRecipients()).extracting(Object::toString).containsExactly("anna@example.org");
    }

    @Test
    void letterArrivesAsPlainTextAndHtml() throws Exception {
        var body = GreenMailUtil.getWholeMessage(carried());

        assertThat(body).contains("text/plain", "text/html", "multipart/alternative");
        assertThat(carried().getContent()).isInstanceOf(MimeMultipart.class);
    }

    @Test
    void serverThatIsAwayMakesTheCarrierFail() {
        var carrier = carrier();
        SERVER.stop();
        try {
            assertThatExceptionOfType(CarrierFailed.class)
                    .isThrownBy(() -> carrier.carry(ID, new EmailAddress("anna@example.org"), LETTER));
        } finally {
            SERVER.start();
        }
    }

    private static MimeMessage carried() {
        carrier().carry(ID, new EmailAddress("anna@example.org"), LETTER);
        return SERVER.getReceivedMessages()[0];
    }

    private static SmtpCarrier carrier() {
        var server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(SERVER.getSmtp().getPort());
        var desk = new DeskSettings(
                URI.create("http://localhost:8080"),
                "The Desk",
                "",
                "",
                Map.of(),
                "desk@latchkey.example",
                Language.EN);
        return new SmtpCarrier(server, desk);
    }
}
