package org.latchkey.requests;

import org.latchkey.kernel.Auditable;

/** A question was answered, asked further or closed. */
public record QuestionMoved(Question question, QuestionState from) implements Auditable {

    @Override
    public String subject() {
        return question.subject();
    }

    @Override
    public String before() {
        return from.name();
    }

    @Override
    public String after() {
        return question.state().name();
    }
}
