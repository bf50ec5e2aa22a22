package org.latchkey.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.settings.DeskSettings;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands letters to the mail server, as plain text and HTML in one message. */
final class SmtpCarrier implements Carrier {

    private final JavaMailSender server;
    private final InternetAddress from;

    SmtpCarrier(JavaMailSender server, DeskSettings desk) {
        this.server = server;
        this.from = address(desk);
    }

    private static InternetAddress address(DeskSettings desk) {
        try {
            return new InternetAddress(desk.mailFrom(), desk.name(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform has UTF-8", e);
        }
    }

    @Override
    public Delivery delivery() {
        return Delivery.SMTP;
    }

    @Override
    public void carry(MessageId id, EmailAddress recipient, Letter letter) {
        try {
            server.send(message(id, recipient, letter));
        } catch (MailException | MessagingException e) {
            throw new CarrierFailed(e);
        }
    }

    private MimeMessage message(MessageId id, EmailAddress recipient, Letter letter) throws MessagingException {
        var message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(recipient.value());
        helper.setSubject(letter.subject());
        helper.setText(PlainText.of(letter), Html.of(letter));
        message.setHeader("Message-ID", id.value());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
