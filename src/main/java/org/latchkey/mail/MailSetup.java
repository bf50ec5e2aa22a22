package org.latchkey.mail;

import org.latchkey.settings.DeskSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSender;

/** Lets letters leave by the mail server when one is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailSetup {

    /** Goes before the demo's mailbox. */
    @Bean
    @Primary
    @ConditionalOnProperty("spring.mail.host")
    Carrier smtpCarrier(JavaMailSender server, DeskSettings desk) {
        return new SmtpCarrier(server, desk);
    }
}
