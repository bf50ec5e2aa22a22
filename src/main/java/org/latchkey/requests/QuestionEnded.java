package org.latchkey.requests;

/** The question is closed, so nothing can be added. */
public final class QuestionEnded extends IllegalStateException {

    QuestionEnded() {
        super("The question is closed");
    }
}
