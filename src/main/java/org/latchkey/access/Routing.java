package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.requests.RequestId;

/** Proof that a request was given to an authority on facts the server read; made by {@link AccessControl} alone. */
public final class Routing {

    private final long id;
    private final RequestId request;
    private final User user;
    private final Authority authority;
    private final String facts;

    Routing(long id, RequestId request, User user, Authority authority, String facts) {
        this.id = id;
        this.request = request;
        this.user = user;
        this.authority = authority;
        this.facts = facts;
    }

    /** Its key, to find it again by. */
    public long id() {
        return id;
    }

    /** The request that was routed. */
    public RequestId request() {
        return request;
    }

    /** The locked user, as the directory knows it now. */
    public User user() {
        return user;
    }

    /** Who may validate and approve. */
    public Authority authority() {
        return authority;
    }

    boolean restsOn(RoutingFacts now) {
        return facts.equals(now.fingerprint());
    }
}
