package org.latchkey.casework;

/** A request that was matched with nobody has no address on file, and so nobody who would read a reply. */
public final class NobodyToWriteTo extends RuntimeException {

    NobodyToWriteTo() {
        super("The request was matched with nobody");
    }
}
