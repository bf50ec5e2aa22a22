package org.latchkey.imports;

/** A file, or the rest of it, cannot be read at all. */
final class Unreadable extends RuntimeException {

    private final transient Fault fault;

    Unreadable(Fault fault) {
        super(fault.reason());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
