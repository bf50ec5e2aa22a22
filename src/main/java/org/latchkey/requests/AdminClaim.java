package org.latchkey.requests;

/** Whether the requester says they are an admin user; shown to staff beside the fact, and decides nothing. */
public enum AdminClaim {
    YES,
    NO,
    NOT_SURE
}
