package org.latchkey.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters are delivered.
 *
 * @param pause how long the postman rests between two rounds; a new letter calls him earlier
 */
@ConfigurationProperties("latchkey.mail")
record MailSettings(@DefaultValue("3s") Duration pause) {}
