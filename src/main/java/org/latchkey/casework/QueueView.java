package org.latchkey.casework;

/** The views of the queue, in the order of the desk's left rail. */
public enum QueueView {
    MINE,
    AWAITING_VALIDATION,
    WAITING_FOR_REQUESTER,
    WITH_LOCAL_ADMIN,
    WAITING_FOR_ADMINISTRATOR,
    WITH_ACCOUNT_TEAM,
    WITH_SYSADMIN,
    AWAITING_SECOND_SYSADMIN,
    ESCALATED,
    FROZEN,
    UNMATCHED,
    CLOSED_TODAY
}
