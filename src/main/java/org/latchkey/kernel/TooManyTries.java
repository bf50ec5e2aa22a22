package org.latchkey.kernel;

/** Too much was tried from one network or for one account; nothing was done or counted, and waiting helps (P36). */
public final class TooManyTries extends RuntimeException {

    public TooManyTries() {
        super("Too many tries in a short time");
    }
}
