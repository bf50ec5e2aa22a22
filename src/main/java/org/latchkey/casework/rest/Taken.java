package org.latchkey.casework.rest;

import java.time.Instant;

/** Somebody else was faster. */
final class Taken extends RuntimeException {

    private final String by;
    private final Instant at;

    Taken(String by, Instant at) {
        this.by = by;
        this.at = at;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
