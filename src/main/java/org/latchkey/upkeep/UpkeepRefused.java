package org.latchkey.upkeep;

/** What is on file was not changed, for a reason of who asked, about whom, or when. */
public final class UpkeepRefused extends RuntimeException {

    /** The reason. */
    public enum Why {
        /** The account has a local admin who is enabled: they keep its users. */
        LOCAL_ADMINS_DECIDE,
        /** The user is locked for safety, or a request of theirs is frozen: two sysadmins keep the address. */
        SYSADMINS_DECIDE,
        /** Nobody keeps their own record. */
        YOURSELF,
        /** Nor that of another user of the same person. */
        SAME_PERSON,
        /** A lock or a request of the user is open. */
        NOT_SETTLED,
        /** Whoever asks must prove again who they are. */
        CONFIRM_YOUR_PASSWORD,
        /** Another address was asked for a moment ago. */
        TOO_SOON,
        /** Somebody else has changed it meanwhile. */
        CHANGED_MEANWHILE,
        /** Whoever proposes does not confirm. */
        YOUR_OWN_PROPOSAL,
        /** It was decided, overtaken, or whoever proposed it is locked. */
        NO_LONGER_WAITING
    }

    private final Why why;

    UpkeepRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    /** The reason. */
    public Why why() {
        return why;
    }

    static void when(boolean stands, Why why) {
        if (stands) {
            throw new UpkeepRefused(why);
        }
    }
}
