package org.latchkey.mail;

/** How letters leave: by a mail server, into the demo's mailbox, or not at all because none is set. */
public enum Delivery {
    SMTP,
    DEMO_MAILBOX,
    NONE
}
