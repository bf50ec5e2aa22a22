package org.latchkey.casework;

/** The views of the queue, in the order of the desk's left rail. */
public enum QueueView {
    MINE,
    AWAITING_VALIDATION,
    WITH_LOCAL_ADMIN,
    ESCALATED,
    UNMATCHED,
    CLOSED_TODAY
}
