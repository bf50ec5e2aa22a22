package org.latchkey.casework;

import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Message;

/** A try to reach the person who asked, over a contact on file (P5). */
public record ContactAttempt(Contact over, Outcome outcome, Message note) {

    /** Whether the person was reached. */
    public enum Outcome {
        REACHED,
        NOT_REACHED
    }
}
