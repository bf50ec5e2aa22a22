package org.latchkey.requests;

import java.util.Set;

/** Where a request stands. Staff see the state itself, the requester one of four steps. */
public enum RequestState {
    NEW(Step.RECEIVED),
    UNMATCHED(Step.RECEIVED),
    WITH_LOCAL_ADMIN(Step.BEING_CHECKED),
    WAITING_FOR_ADMINISTRATOR(Step.BEING_CHECKED),
    AWAITING_VALIDATION(Step.BEING_CHECKED),
    WAITING_FOR_REQUESTER(Step.BEING_CHECKED),
    WITH_ACCOUNT_TEAM(Step.BEING_CHECKED),
    WITH_SYSADMIN(Step.BEING_CHECKED),
    AWAITING_SECOND_SYSADMIN(Step.BEING_CHECKED),
    ESCALATED(Step.BEING_CHECKED),
    FROZEN(Step.ON_HOLD),
    ENABLED(Step.SET_YOUR_NEW_PASSWORD),
    DONE(Step.CLOSED),
    ALREADY_ENABLED(Step.CLOSED),
    LEFT(Step.CLOSED),
    DECLINED(Step.CLOSED),
    WITHDRAWN(Step.CLOSED),
    JOINED(Step.CLOSED),
    EXPIRED(Step.CLOSED),
    SPAM(Step.CLOSED);

    /** What the requester sees of a state on the full tracking page (P42). */
    public enum Step {
        RECEIVED,
        BEING_CHECKED,
        SET_YOUR_NEW_PASSWORD,
        ON_HOLD,
        CLOSED
    }

    private static final Set<Step> UNDECIDED = Set.of(Step.RECEIVED, Step.BEING_CHECKED, Step.ON_HOLD);

    private final Step step;

    RequestState(Step step) {
        this.step = step;
    }

    /** The step the requester sees. */
    public Step step() {
        return step;
    }

    /** Whether somebody still has to decide. */
    public boolean isOpen() {
        return UNDECIDED.contains(step);
    }

    /** Whether the requester is asked to type evidence (P20). */
    public boolean asksForEvidence() {
        return this == AWAITING_VALIDATION || this == WAITING_FOR_REQUESTER;
    }

    /** Whether it has ended in a way that leaves something to ask for again (P45). */
    public boolean mayBeAskedAgain() {
        return step == Step.CLOSED && this != ALREADY_ENABLED && this != LEFT;
    }

    /** Whether a request may go from here to there: an ended state is final (I11), but for choosing the password. */
    boolean leadsTo(RequestState next) {
        return isOpen() ? next != NEW : this == ENABLED && next == DONE;
    }
}
