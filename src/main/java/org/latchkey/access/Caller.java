package org.latchkey.access;

import org.latchkey.directory.User;

/**
 * Whoever makes a call by a token, as the one look at the token found them when the call began: signed in, no lock open,
 * and this proof given.
 */
public final class Caller {

    private final SignedIn person;
    private final User user;
    private final Proof proof;

    Caller(long signIn, User user, Proof proof) {
        this.person = SignedIn.of(signIn, user);
        this.user = user;
        this.proof = proof;
    }

    /** The person, as everybody else who is signed in. */
    public SignedIn person() {
        return person;
    }

    User user() {
        return user;
    }

    Proof proof() {
        return proof;
    }
}
