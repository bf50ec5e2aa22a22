package org.latchkey.mail;

/** A letter that the postman has taken to deliver, for the given number of the attempt. */
record OwedLetter(long id, MessageId messageId, Notice notice, int attempt) {}
