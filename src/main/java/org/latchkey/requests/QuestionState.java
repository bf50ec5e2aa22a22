package org.latchkey.requests;

/** Where a question stands: it waits for the desk, for nobody, or has ended. */
public enum QuestionState {
    OPEN,
    ANSWERED,
    CLOSED
}
