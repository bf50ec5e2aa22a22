package org.latchkey.access;

import org.jspecify.annotations.Nullable;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.RequestId;

/** Proof that a request was given to an authority on facts the server read; made by {@link AccessControl} alone. */
public final class Routing {

    private final long id;
    private final RequestId request;
    private final @Nullable UserId filedBy;
    private final User user;
    private final Authority authority;
    private final String facts;
    private final boolean fromConsole;

    Routing(long id, RequestId request, @Nullable UserId filedBy, User user, Authority authority, String facts) {
        this(id, request, filedBy, user, authority, facts, false);
    }

    private Routing(
            long id,
            RequestId request,
            @Nullable UserId filedBy,
            User user,
            Authority authority,
            String facts,
            boolean fromConsole) {
        this.id = id;
        this.request = request;
        this.filedBy = filedBy;
        this.user = user;
        this.authority = authority;
        this.facts = facts;
        this.fromConsole = fromConsole;
    }

    /** The same for an act at the console, and no longer than it lasts: read again, it is a routing like any other. */
    Routing fromConsole() {
        return new Routing(id, request, filedBy, user, authority, facts, true);
    }

    /** Its key, to find it again by. */
    public long id() {
        return id;
    }

    /** The request that was routed. */
    public RequestId request() {
        return request;
    }

    /** Whether this person is a member of staff who filed the request for a caller (I2). */
    boolean wasFiledByStaff(User person) {
        return person.type() == UserType.STAFF && person.id().equals(filedBy);
    }

    /** The locked user, as the directory knows it now. */
    public User user() {
        return user;
    }

    /** Who may validate and approve. */
    public Authority authority() {
        return authority;
    }

    /** The same, with its user as they are known by now. */
    Routing about(User now) {
        return new Routing(id, request, filedBy, now, authority, facts);
    }

    /** Whether a statement is a validation here: a local admin's, or a sysadmin's about a colleague (P9, P12). */
    boolean mayBeVouchedFor() {
        return authority == Authority.LOCAL_ADMIN || (authority == Authority.SYSADMIN && user.type() == UserType.STAFF);
    }

    /** Whether reaching the person is a validation here (P5, P7, P12). */
    boolean mayBeContacted() {
        return authority == Authority.ACCOUNT_MANAGER
                || (authority == Authority.SYSADMIN && user.type() != UserType.STAFF);
    }

    /** Whether one sysadmin validates here and another one approves (P7, P9, P16). */
    boolean needsTwoSysadmins(RoutingFacts now) {
        return authority == Authority.SYSADMIN
                && (fromConsole ? now.needTwoSysadminsFromConsole() : now.needTwoSysadmins());
    }

    /** Whether what it was routed by is still so (P13). */
    public boolean restsOn(RoutingFacts now) {
        return facts.equals(now.fingerprint(authority));
    }
}
