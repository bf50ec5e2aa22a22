package org.latchkey.evidence;

/** There is no sealed evidence to compare: the requester typed none, or it has been compared. */
public final class NothingSealed extends RuntimeException {

    NothingSealed() {
        super("No sealed evidence waits for this request");
    }
}
