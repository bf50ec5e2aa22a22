package org.latchkey.requests;

import java.time.Instant;
import java.util.List;
import org.latchkey.kernel.RequestNumber;

/** What a tracking link shows (P42). */
public sealed interface Tracking {

    /** The number on the receipt. */
    RequestNumber number();

    /** When it was filed. */
    Instant filedAt();

    /** What may be read by the holder of the link, oldest first. */
    List<ConversationEntry> conversation();

    /** Through the link on the screen: fixed text by the clock, nothing about what was found. */
    record Coarse(RequestNumber number, Instant filedAt, List<ConversationEntry> conversation, boolean withdrawn)
            implements Tracking {}

    /** Through the link to the address on file, or signed in: the step, and what it waits for. */
    record Full(
            RequestNumber number,
            Instant filedAt,
            List<ConversationEntry> conversation,
            RequestId id,
            RequestState state,
            Instant since)
            implements Tracking {}
}
