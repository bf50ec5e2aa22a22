package org.latchkey.casework;

/**
 * What the gateways of the process read; plain words, which live no longer than the step.
 *
 * @param cause the strictest lock's cause, or an empty text
 * @param anotherAdmin whether another enabled local admin could be asked
 */
public record Route(
        Situation situation, String cause, String userType, String accountSize, String wish, boolean anotherAdmin) {

    /** Whether there is anything to route. */
    public enum Situation {
        /** Nobody in the directory was meant. */
        UNMATCHED,
        /** A lock is open: somebody has to decide. */
        LOCKED,
        /** Nobody needs to decide any more. */
        ENDED
    }

    static final Route UNMATCHED = new Route(Situation.UNMATCHED, "", "", "", "", false);
    static final Route ENDED = new Route(Situation.ENDED, "", "", "", "", false);

    static Route locked(String cause, String userType, String accountSize, String wish, boolean anotherAdmin) {
        return new Route(Situation.LOCKED, cause, userType, accountSize, wish, anotherAdmin);
    }
}
