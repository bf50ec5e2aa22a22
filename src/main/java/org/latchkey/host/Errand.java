package org.latchkey.host;

/** Something that may be asked of Latchkey from the server itself; every bean of this kind is offered. */
public interface Errand {

    /** How it ended, which is how the command in the terminal ends. */
    enum Outcome {
        /** It was done. */
        DONE,
        /** It was not done, and the terminal was told why. */
        REFUSED
    }

    /** What stands after {@code ./run}, for example {@code import}. */
    String word();

    /**
     * Carries an order out. Orders are carried out one after another, on a thread where nobody is signed in. What is
     * thrown reaches the log alone; the terminal is told that it failed.
     */
    Outcome carryOut(Order order, Terminal terminal);
}
