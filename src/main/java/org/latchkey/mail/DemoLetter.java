package org.latchkey.mail;

import java.time.Instant;

/** A whole letter in the demo's mailbox, links and all. */
public record DemoLetter(long id, String to, String subject, String text, Instant sentAt) {}
