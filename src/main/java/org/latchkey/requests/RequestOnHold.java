package org.latchkey.requests;

/** What was asked of a request cannot be done while it is frozen: only sysadmins let it go on, or end it (P17). */
public final class RequestOnHold extends RuntimeException {

    RequestOnHold() {
        super("The request is frozen");
    }
}
