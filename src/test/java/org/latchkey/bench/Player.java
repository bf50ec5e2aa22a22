package org.latchkey.bench;

/** Plays operations; what comes before and after a window is not measured. */
interface Player {

    default void before() {}

    /** Plays so many operations, and tells how long that took, in nanoseconds. */
    long play(int operations);

    default void after() {}
}
