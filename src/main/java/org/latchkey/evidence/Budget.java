package org.latchkey.evidence;

/** Whose wrong comparisons are counted together (P22), in the order in which their budgets are held. */
public enum Budget {
    /** One request. */
    REQUEST,
    /** All requests of a user that were proven by the address on file. */
    USER,
    /** All other requests of an account. */
    ACCOUNT,
    /** All comparisons of an agent; others can go on. */
    AGENT
}
