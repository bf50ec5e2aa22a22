package org.latchkey.requests;

import org.latchkey.kernel.Auditable;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.RequestNumber;

/** Somebody asked a question on the contact form (P50). */
public record QuestionAsked(RequestNumber number, EmailAddress address, Language language) implements Auditable {

    @Override
    public String subject() {
        return "question " + number;
    }

    @Override
    public String after() {
        return QuestionState.OPEN.name();
    }
}
