package org.latchkey.requests;

/** Somebody wrote to a question, or closed it, after the page was read on which an answer was being written. */
public final class AnsweredMeanwhile extends IllegalStateException {

    AnsweredMeanwhile() {
        super("The question went on meanwhile");
    }
}
