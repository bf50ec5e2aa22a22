package org.latchkey.casework;

/** There is no such case, or none that this person may know of: both answer alike (I15). */
public final class NoSuchCase extends RuntimeException {

    NoSuchCase() {
        super("There is no such case");
    }
}
