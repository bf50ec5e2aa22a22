package org.latchkey.directory;

/** The port through which the directory asks whether somebody's record may change now; who keeps locks and requests answers. */
public interface ChangeGuard {

    /** What is to change. */
    enum Change {
        /** Name, type, role and what else is on file. */
        RECORD,
        /** The address on file. */
        ADDRESS,
        /** The address on file of somebody who lost their mailbox (P15). */
        LOST_ADDRESS
    }

    /**
     * Lets a change pass unless a lock or a request of this user stands against it (P39).
     *
     * @throws RuntimeException when one does
     */
    void pass(User user, Change change);
}
