package org.latchkey.access;

import org.latchkey.directory.User;

/**
 * Proof that the person signed in may decide on one routing at this moment: enabled, of the right role and relation,
 * having proved lately who they are, and not the requester (P11, I3). Made by {@link Approvers} alone.
 */
public final class Approver {

    private final User user;
    private final Routing routing;

    Approver(User user, Routing routing) {
        this.user = user;
        this.routing = routing;
    }

    /** Who decides. */
    public User user() {
        return user;
    }

    /** What they may decide on. */
    public Routing routing() {
        return routing;
    }

    boolean decidesOn(Routing other) {
        return routing.id() == other.id();
    }
}
