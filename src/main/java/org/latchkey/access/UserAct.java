package org.latchkey.access;

/**
 * Something that can be done about a user, offered among the details of the lists of users; each module adds its own, and
 * checks anew who acts.
 */
public interface UserAct {

    /** The key of what its button says. */
    String key();

    /** Whether the person who looks is offered it about this user. */
    boolean fits(UserLine user, SignedIn viewer);

    /** Opens the window in which it is done; to be told when the lists have to be read again. */
    void begin(UserLine user, Runnable changed);
}
