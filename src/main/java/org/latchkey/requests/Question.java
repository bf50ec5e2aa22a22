package org.latchkey.requests;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.RequestNumber;

/**
 * A question of the contact form as it stood when it was read (P50). Nothing of it is proven, and nothing follows from
 * it but an answer.
 *
 * @param since when it came into its state
 * @param claim who is answering it; null for nobody
 * @param lines what was asked and answered, oldest first
 */
public record Question(
        RequestNumber number,
        String name,
        String address,
        @Nullable AccountNumber accountNumber,
        QuestionState state,
        Instant since,
        Instant filedAt,
        @Nullable QuestionClaim claim,
        List<ConversationEntry> lines) {

    public Question {
        lines = List.copyOf(lines);
    }

    /** How the audit calls it. */
    public String subject() {
        return "question " + number;
    }
}
