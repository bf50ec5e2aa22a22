package org.latchkey.requests;

/** Where the desk sent a request when its first way led nowhere; the requester's own wish stays as it was. */
public enum Turn {
    /** None: the way is the one the facts and the wish lead to. */
    NONE,
    /** Support could not validate, or no try is left: others are to be asked (P3, P23). */
    CANNOT_VALIDATE,
    /** Support opened a case for the account team (P5). */
    ACCOUNT_TEAM
}
