package org.latchkey.requests;

import java.time.Instant;

/**
 * One line of a request's timeline.
 *
 * @param proven whether it was written through a link to the address on file
 * @param text what was written; for an event the key of its sentence
 */
public record ConversationEntry(Kind kind, String author, boolean proven, String text, Instant writtenAt) {

    /** Who is speaking, and who may read it: a note is for staff only, an event for staff only. */
    public enum Kind {
        MESSAGE,
        REPLY,
        NOTE,
        EVENT;

        /** Whether the requester may read it. */
        public boolean isForRequester() {
            return this == MESSAGE || this == REPLY;
        }
    }
}
