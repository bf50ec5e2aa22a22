package org.latchkey.bench;

/** One of two things that are compared. */
interface Side {

    String name();

    /** How many calls an operation makes of it. */
    double callsPerOperation();

    Window run(int operations);
}
