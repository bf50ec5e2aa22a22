package org.latchkey.imports;

/** Where a file stands. */
public enum ImportState {
    /** It is being compared with what is on file. */
    CHECKING,
    /** It has faults; nothing of it was imported. */
    REFUSED,
    /** It has none, and waits for a sysadmin to import it. */
    READY,
    /** It is being imported; until that is done nothing of it counts. */
    IMPORTING,
    /** All of it is imported. */
    DONE,
    /** Somebody decided against it, or it was left lying for a week. */
    DISCARDED;

    /** Whether it moves by itself. */
    public boolean isAtWork() {
        return this == CHECKING || this == IMPORTING;
    }
}
