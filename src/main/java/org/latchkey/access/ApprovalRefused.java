package org.latchkey.access;

/** Somebody may not decide, or not on this ground; nothing was changed. The reason is for staff. */
public final class ApprovalRefused extends RuntimeException {

    /** Why. */
    public enum Why {
        NOT_SIGNED_IN,
        CONFIRM_YOUR_PASSWORD,
        CONFIRM_YOUR_SECOND_FACTOR,
        NOT_ENABLED,
        NOT_YOUR_ROLE,
        NOT_YOUR_ACCOUNT,
        NOT_ON_THE_TEAM,
        NOT_CLAIMED,
        YOURSELF,
        SAME_PERSON,
        YOU_FILED_IT,
        NOT_VALIDATED,
        VALIDATED_BY_SOMEBODY_ELSE,
        SECOND_SYSADMIN_NEEDED,
        VALIDATION_EXPIRED,
        FROZEN,
        YOU_DECIDED_IT;

        /** Whether {@link SignInDesk#confirm(String)} helps. */
        public boolean asksForProof() {
            return this == CONFIRM_YOUR_PASSWORD || this == CONFIRM_YOUR_SECOND_FACTOR;
        }
    }

    private final Why why;

    public ApprovalRefused(Why why) {
        super("Refused: " + why);
        this.why = why;
    }

    /** The reason, to be told to staff. */
    public Why why() {
        return why;
    }
}
