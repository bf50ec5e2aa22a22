package org.latchkey.requests;

import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.Auditable;
import org.latchkey.kernel.UserId;

/**
 * Somebody took a question to answer it, or gave it back.
 *
 * @param by who has it now; null for nobody
 */
public record QuestionTaken(Question question, @Nullable UserId by) implements Auditable {

    @Override
    public String subject() {
        return question.subject();
    }

    @Override
    public String after() {
        return by == null ? "RELEASED" : "CLAIMED";
    }
}
