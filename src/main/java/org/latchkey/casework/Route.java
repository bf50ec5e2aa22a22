package org.latchkey.casework;

/**
 * What the gateways of the process read; plain words, which live no longer than the step.
 *
 * @param cause the strictest lock's cause, or an empty text
 * @param wish what the requester wishes, or where the desk has sent the request since
 * @param administrators whether another local admin could be asked
 * @param mayValidate whether support may still compare evidence
 * @param team whether the account team has somebody to ask
 * @param validated whether one sysadmin has validated, so that a second one may approve
 */
public record Route(
        Situation situation,
        String cause,
        String userType,
        String accountSize,
        String wish,
        String administrators,
        boolean mayValidate,
        boolean team,
        boolean validated) {

    /** Whether there is anything to route. */
    public enum Situation {
        /** Nobody in the directory was meant. */
        UNMATCHED,
        /** Somebody told us that the request is not theirs: nothing may happen until a sysadmin has looked at it. */
        FROZEN,
        /** A lock is open: somebody has to decide. */
        LOCKED,
        /** Nobody needs to decide any more. */
        ENDED
    }

    static final Route UNMATCHED = of(Situation.UNMATCHED);
    static final Route FROZEN = of(Situation.FROZEN);
    static final Route ENDED = of(Situation.ENDED);

    private static Route of(Situation situation) {
        return new Route(situation, "", "", "", "", "", false, false, false);
    }
}
