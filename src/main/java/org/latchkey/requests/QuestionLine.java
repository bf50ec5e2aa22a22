package org.latchkey.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.RequestNumber;

/**
 * A question in the list of those that wait.
 *
 * @param since since when it waits for the desk
 * @param takenBy the name of who is answering it; null for nobody
 * @param id its place among those that wait equally long
 */
public record QuestionLine(
        long id,
        RequestNumber number,
        String name,
        String words,
        Instant since,
        @Nullable String takenBy) {}
