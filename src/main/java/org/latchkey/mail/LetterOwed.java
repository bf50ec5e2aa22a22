package org.latchkey.mail;

/** A letter came into the outbox, and may leave as soon as the transaction has ended. */
record LetterOwed() {}
