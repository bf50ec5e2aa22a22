package org.latchkey.requests;

/** Something was written into a request's timeline. */
public record ConversationContinued(RequestId request, ConversationEntry entry) {}
